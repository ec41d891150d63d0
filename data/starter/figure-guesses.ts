// What make-figures.ts starts from: our own rough guesses of sizes, pay and shortages. Guesses, not statistics.

export type Weights = Readonly<Record<string, number>>;

// Thousands of inhabitants, rounded guesses: per region, and for the larger municipalities; the rest of a region is spread over the others.
export const regionSize = weights(
  '01:2450 03:405 04:302 05:473 06:370 07:204 08:247 09:61 10:158 12:1420 13:345 14:1770 17:284 18:308 19:281 20:288 21:286 22:242 23:133 24:279 25:249',
);
export const townSize = weights(
  '0180:985 0126:113 0182:110 0181:102 0136:99 0127:95 0184:88 0123:87 0163:77 0160:75 0188:66 0191:51 0380:245 0381:48 0484:108 0480:58 0580:168 0581:145 0583:43 ' +
    '0680:146 0683:34 0780:98 0880:72 0883:36 0980:61 1080:66 1280:365 1283:152 1281:130 1290:87 1293:52 1287:47 1282:47 1292:44 1380:106 1384:86 1383:69 1382:48 ' +
    '1480:605 1490:115 1481:71 1488:59 1496:58 1485:57 1482:50 1494:41 1780:97 1880:160 1980:160 2080:60 2081:52 2180:104 2181:39 2184:37 2281:99 2284:55 2280:24 ' +
    '2380:65 2480:134 2482:78 2580:80 2581:42 2584:22 2523:17',
);

// How many vacancies a group has beside the others: the longest matching prefix counts.
export const groupSize = weights(
  '0:8 1:10 2:12 3:14 4:25 5:25 6:10 7:16 8:12 9:20 21:9 2111:1 2112:.5 2121:2 2122:2 221:12 2221:300 2224:45 2239:30 2211:70 2272:35 2273:30 231:7 2320:45 2330:70 2341:190 ' +
    '2343:140 2342:40 2351:50 2411:35 2412:40 2419:25 2421:45 2422:60 2423:60 2431:50 2432:35 2511:90 2512:260 2515:40 2519:30 261:6 262:5 264:5 265:3 2661:90 2662:35 ' +
    '3111:35 3112:70 3113:55 3114:50 3115:20 3119:15 3121:45 3122:25 315:5 3212:18 3313:60 3322:220 3323:40 3359:40 3411:60 3511:25 3512:55 3514:35 343:3 4111:90 4112:35 ' +
    '4117:45 4119:70 4222:180 4322:190 4211:2 4212:2 5120:170 5131:110 5152:50 5222:150 5223:220 5242:130 5311:130 5312:110 5321:420 5323:90 5330:260 5342:150 5343:230 ' +
    '5350:35 5413:60 5141:30 6113:30 622:1 7111:90 7113:30 7114:55 7115:.5 7125:55 7131:40 7212:40 7223:55 7231:80 7233:60 7311:3 7312:1 7319:1 73:4 7411:80 7412:35 753:3 ' +
    '7612:20 8116:1 8131:15 8171:8 8172:10 8173:14 8181:18 8191:16 82:22 8311:15 8321:45 8331:60 8332:120 8342:45 8344:30 9111:190 9320:40 9310:30 9412:150 9621:40 9610:20',
);

// Where an industry is over- or under-represented; `rest` is every region not named.
export const profiles: readonly { readonly codes: readonly string[]; readonly regions: Weights }[] = [
  { codes: ['2146', '3116', '811', '8193'], regions: weights('25:8 24:4 20:3 18:1.5 21:1.4 rest:.3') },
  {
    codes: ['2135', '6210', '8341', '817', '7523'],
    regions: weights('22:3 24:3 25:2.4 21:3 20:2.4 17:3 23:3 07:2 06:2 01:.2 12:.5 14:.6 rest:1'),
  },
  {
    codes: ['72', '81', '82', '3111', '3114', '3122'],
    regions: weights('06:1.8 14:1.3 19:1.5 04:1.4 07:1.4 18:1.2 22:1.2 21:1.3 01:.5 rest:1'),
  },
  { codes: ['25', '351', '2431', '2432', '241'], regions: weights('01:2 14:1.1 12:1.1 03:1 05:.9 rest:.5') },
  { codes: ['61', '2134'], regions: weights('12:1.8 09:2.2 13:1.6 08:1.6 05:1.3 01:.3 rest:1') },
  { codes: ['5120', '5131', '9412', '4224'], regions: weights('23:1.7 20:1.3 09:1.6 08:1.2 25:1.2 rest:1') },
  {
    codes: ['315', '8350', '9331', '622'],
    regions: weights('14:2 12:1.6 01:1.2 13:1.2 08:1.5 09:1.5 20:.1 23:.1 07:.1 rest:.7'),
  },
];

// Median pay a month in kronor before noise, and the recruitment situation (-1 many seekers, 1 few): longest prefix again.
export const medianPay = weights(
  '01:52000 02:42000 03:30000 11:66000 12:63000 13:65000 14:53000 15:57000 16:74000 17:43000 21:47500 22:45000 2211:88000 2212:60000 2219:70000 2260:62000 23:41000 2311:71000 ' +
    '24:46500 25:52000 26:41000 261:55000 31:43500 3153:70000 3154:72000 32:38500 33:42500 34:34000 35:41500 41:32500 42:31500 43:33000 44:31500 51:30500 52:31000 53:31000 ' +
    '54:33500 6:30500 7:33500 71:36500 72:36000 73:33500 74:38000 75:32500 81:35000 8111:42000 819:38500 82:33500 83:33500 8311:40000 91:28500 92:27000 93:30000 94:27500 95:28000 96:29000',
);
export const paySpread = weights(
  '0:.25 1:.42 2:.36 22:.26 221:.4 23:.22 26:.28 3:.3 32:.24 4:.2 5:.18 6:.18 7:.19 8:.19 9:.16',
);
export const shortage = weights(
  '1:0 2:.3 3:0 4:-.4 5:0 7:.2 8:0 21:.2 22:.8 23:.6 2341:.3 24:0 2432:-.6 25:.1 2512:0 26:-.4 2661:.5 31:.4 32:.6 33:-.1 34:-.2 35:-.1 41:-.6 42:-.4 43:-.2 51:-.2 5120:.5 52:-.6 53:.3 5321:.8 5330:-.1 ' +
    '54:.1 6:.1 7:.4 72:.6 74:.6 73:-.5 75:.1 81:0 8191:.6 8192:.4 82:-.3 83:.4 8321:-.4 9:-.7 0:.2',
);
export const growth = weights(
  '1:0 2:.3 22:.6 23:-.2 2343:-.5 25:.5 3:.1 4:-.5 5:0 532:.6 533:.4 52:-.3 6:-.1 7:.1 74:.6 7223:0 73:-.6 8:-.1 8189:.5 8132:.4 819:.3 9:-.2 0:.6',
);
export const fields: readonly (readonly [string, string, string])[] = [
  ['25 35', 'Data och IT', 'Computing and IT'],
  ['21 31 13', 'Teknik och naturvetenskap', 'Engineering and science'],
  ['22 32 53', 'Vård och omsorg', 'Health and social care'],
  ['23 14', 'Utbildning', 'Education'],
  ['71 74 93', 'Bygg, anläggning och installation', 'Construction and installation'],
  ['72 73 75 81 82', 'Industri och hantverk', 'Manufacturing and crafts'],
  ['83 43', 'Transport och lager', 'Transport and storage'],
  ['6 92', 'Lantbruk, skog och trädgård', 'Farming, forestry and gardens'],
  ['52 95', 'Handel', 'Trade'],
  ['51 94 17', 'Restaurang, hotell och service', 'Restaurants, hotels and services'],
  ['91 96', 'Städning och renhållning', 'Cleaning and waste'],
  ['54 0', 'Säkerhet och försvar', 'Security and defence'],
  ['26 34', 'Socialt arbete, juridik och kultur', 'Social work, law and culture'],
  ['', 'Ekonomi, administration och försäljning', 'Business, administration and sales'],
];
// Forecast occupations that span several groups.
export const spanning: readonly (readonly [string, string, string])[] = [
  ['Specialistsjuksköterskor inom akutsjukvård', 'Specialist nurses, emergency care', '2223 2226 2228 2231'],
  ['Specialistläkare och övriga läkare', 'Specialist and other doctors', '2211 2219'],
  ['Stål- och metallprocessoperatörer', 'Steel and metal process operators', '8122 8129 8193'],
];

// The value of the longest prefix of a code that the table knows.
export function longest(table: Weights, code: string): number {
  for (let length = code.length; length > 0; length--) {
    const found = table[code.slice(0, length)];
    if (found !== undefined) return found;
  }
  throw new Error(`no guess for group ${code}`);
}

function weights(text: string): Weights {
  return Object.fromEntries(
    text.split(' ').map((pair) => [pair.slice(0, pair.indexOf(':')), Number(pair.slice(pair.indexOf(':') + 1))]),
  );
}
