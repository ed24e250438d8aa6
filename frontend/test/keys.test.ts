import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fits } from '../src/fits.ts';
import { wishOf } from '../src/keys.ts';

const stroke = (key: string, more = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });

test('the inbox keys', () => {
  assert.equal(wishOf(stroke('j'), false), 'next');
  assert.equal(wishOf(stroke('k'), true), 'previous');
  assert.deepEqual(wishOf(stroke('s'), true), { press: 's' });
  assert.equal(wishOf(stroke('?'), false), 'help');
  assert.equal(wishOf(stroke('Enter'), true), null);
});

test('arrows scroll the page outside the list', () => {
  assert.equal(wishOf(stroke('ArrowDown'), false), null);
  assert.equal(wishOf(stroke('ArrowDown'), true), 'next');
});

test("the browser's own commands are left alone", () => {
  assert.equal(wishOf(stroke('s', { ctrlKey: true }), true), null);
  assert.equal(wishOf(stroke('a', { metaKey: true }), true), null);
});

test('a filter wants every word, in any order and case', () => {
  assert.ok(fits('Ansökan till Interreg  Aurora', 'aurora ansök'));
  assert.ok(!fits('Ansökan till Interreg Aurora', 'aurora norge'));
  assert.ok(fits('vad som helst', '  '));
  assert.ok(!fits('Mal i skogen', 'mål'));
});
