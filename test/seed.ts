/** Random tests draw the same worlds in every run, so that a red one is red for everybody; `npm run fuzz` draws others. */
import fc from 'fast-check';

const asked = process.env.FUZZ;
fc.configureGlobal({ seed: asked === undefined ? 20260826 : Number(asked) });
