export { countOwners, takeTurn } from '#db/as-member.ts';
