/** How far one can say one travels, in kilometres. */
export const distances = [25, 50, 100, 200, 400] as const;
