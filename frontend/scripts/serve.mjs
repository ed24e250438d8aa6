import { site } from './site.mjs';

await site(4173);
console.log('http://localhost:4173/prototypes/');
