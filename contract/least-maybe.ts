/** An unsure skill is offered as a maybe from this score; of those below some two in a hundred are right. */
export const leastMaybe = 0.1;
