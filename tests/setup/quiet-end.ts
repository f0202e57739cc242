import { afterAll } from 'vitest';

/** Longer than Preact puts off the last effects of a view. */
const PUT_OFF = 100;

// Else they would run where the document has gone already.
afterAll(() => new Promise((resolve) => setTimeout(resolve, PUT_OFF)));
