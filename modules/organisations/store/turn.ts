export { countOwners } from '#db/as-member.ts';
export { takeTurn } from '#db/turns.ts';
