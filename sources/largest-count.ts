/** The largest number that the integer columns of the database hold. */
export const largestCount = 2_147_483_647;
