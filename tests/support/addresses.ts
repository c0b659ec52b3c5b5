/** Where the tests' site stands: under a path, so that nothing forgets the path. */
export const toUrl = (address: string) => `https://example.org/claimline${address}`;
