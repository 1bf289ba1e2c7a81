import fc from 'fast-check';

/** Properties are held against the same cases each time. `npm run fuzz` looks for others. */
fc.configureGlobal({ seed: 20_261_122 });

export { fc };
