import { register } from 'node:module';

/** Lets plain Node import our TypeScript sources, for what runs outside Jest: `node --import ./test/support/typescript.js x.ts`. */
register('./typescript-hooks.js', import.meta.url);
