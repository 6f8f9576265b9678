/** Whether the long tests run (`npm run test:long`): whole years, every text and every window. */
export const atLength = process.env.LONG_TESTS !== undefined;
