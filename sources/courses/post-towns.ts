/**
 * Villages and postal towns that publishers of courses name and lists of towns often lack, with the code of
 * the municipality they lie in.
 */
export const postTowns: ReadonlyMap<string, string> = new Map([
  ['Arnäsvall', '2284'],
  ['Asarum', '1082'],
  ['Bromma', '0180'],
  ['Bräkne-Hoby', '1081'],
  ['Farsta', '0180'],
  ['Fränsta', '2260'],
  ['Frösön', '2380'],
  ['Handen', '0136'],
  ['Johanneshov', '0180'],
  ['Kista', '0180'],
  ['Ransäter', '1762'],
  ['Saltsjö-Boo', '0182'],
  ['Seglora', '1490'],
  ['Skarpnäck', '0180'],
  ['Sundsbruk', '2281'],
  ['Väddö', '0188'],
  ['Vårby', '0126'],
  ['Västra Frölunda', '1480'],
]);
