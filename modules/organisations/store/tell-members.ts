export { tellMembers } from '#db/tell-members.ts';
