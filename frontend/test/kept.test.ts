import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrive, forgetAll, keep, placeOf, recall, same, send, type Shelf } from '../src/kept.ts';

function emptyShelf(): Shelf {
  const map = new Map<string, string>();
  return {
    get length() {
      return map.size;
    },
    key: (i) => [...map.keys()][i] ?? null,
    getItem: (k) => map.get(k) ?? null,
    setItem: (k, v) => void map.set(k, v),
    removeItem: (k) => void map.delete(k),
  };
}

const typed = { version: '4', values: { titel: ['Möte i Bryssel'] } };

test('what was typed comes back to the version it was written for', () => {
  const shelf = emptyShelf();
  keep(shelf, placeOf('u1', '/aktiviteter/1/andra'), typed);
  assert.deepEqual(recall(shelf, placeOf('u1', '/aktiviteter/1/andra'), '4'), typed);
});

test('when the version has moved on, the kept text is dropped', () => {
  const shelf = emptyShelf();
  const place = placeOf('u1', '/aktiviteter/1/andra');
  keep(shelf, place, typed);
  assert.equal(recall(shelf, place, '5'), null);
  assert.equal(recall(shelf, place, '4'), null);
});

test('nobody meets the text of somebody else', () => {
  const shelf = emptyShelf();
  keep(shelf, placeOf('u1', '/a'), typed);
  keep(shelf, placeOf('u2', '/a'), typed);
  forgetAll(shelf, 'u2');
  assert.equal(recall(shelf, placeOf('u1', '/a'), '4'), null);
  assert.deepEqual(recall(shelf, placeOf('u2', '/a'), '4'), typed);
  forgetAll(shelf);
  assert.equal(shelf.length, 0);
});

test('a text that the server has taken is done with', () => {
  const shelf = emptyShelf();
  const place = placeOf('u1', '/aktiviteter/ny');
  keep(shelf, place, typed);
  send(shelf, place);
  arrive(shelf, true);
  assert.equal(recall(shelf, place, '4'), null);
});

test('a text that was sent in vain is still there', () => {
  const shelf = emptyShelf();
  const place = placeOf('u1', '/aktiviteter/ny');
  keep(shelf, place, typed);
  send(shelf, place);
  arrive(shelf, false);
  arrive(shelf, true);
  assert.deepEqual(recall(shelf, place, '4'), typed);
});

test('a full shelf stops nobody', () => {
  const shelf = { ...emptyShelf(), setItem: () => { throw new Error('full'); } };
  keep(shelf, placeOf('u1', '/a'), typed);
});

test('unreadable text is the same as none', () => {
  const shelf = emptyShelf();
  shelf.setItem(placeOf('u1', '/a'), '{');
  assert.equal(recall(shelf, placeOf('u1', '/a'), ''), null);
});

test('a missing field and an empty choice are the same', () => {
  assert.ok(same({ a: ['1'], b: [] }, { a: ['1'] }));
  assert.ok(!same({ a: ['1'] }, { a: ['2'] }));
});
