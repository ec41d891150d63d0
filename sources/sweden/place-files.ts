import type { KnownFile } from '../known-folder.ts';
import { file } from './described-file.ts';
import { cc0, unstated } from './licences.ts';

const placeCodes = {
  sv: 'Officiella koder och namn för län och kommuner. De engelska länsnamnen har vi bildat.',
  en: 'Official codes and names of counties and municipalities. The English county names are formed by us.',
};

export const placeFiles: readonly KnownFile[] = [
  file('places/kommuner.csv', 'places/municipalities', {
    datasets: ['places', 'forecast', 'vacancies', 'courses'],
    source: { title: 'Län och kommuner', publisher: 'SCB och Arbetsförmedlingen' },
    licence: cc0,
    method: placeCodes,
  }),
  file('places/platser.json', 'places/coordinates', {
    datasets: ['places', 'courses'],
    source: { title: 'Platser med koordinater', publisher: unstated },
    licence: unstated,
    method: {
      sv: 'Kommunens läge är orten med samma namn, annars mitten av kommunens orter. Orter utan läge är utelämnade.',
      en: 'A municipality’s position is the place of the same name, else the middle of its places. Places without a position are left out.',
    },
  }),
  file('places/regioner.json', 'places/region-shapes', {
    datasets: ['places'],
    source: { title: 'Länens gränser', publisher: unstated },
    licence: unstated,
    method: {
      sv: 'Förenklade länsgränser för kartor, avrundade till omkring tio meter.',
      en: 'Simplified county borders for maps, rounded to about ten metres.',
    },
  }),
];
