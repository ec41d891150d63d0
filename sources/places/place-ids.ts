import { type DatasetFiles, filesOf } from '../dataset-reader.ts';
import { readMunicipalities } from './read-municipalities.ts';

/** JobTech's id of Sweden. */
const swedenId = 'i46j_HmG_v64';

/** JobTech's ids of the regions (län) and their official codes, so that a pack of forecasts alone can be read. */
const regionIds: readonly (readonly [string, string])[] = [
  ['CifL_Rzy_Mku', '01'],
  ['zBon_eET_fFU', '03'],
  ['s93u_BEb_sx2', '04'],
  ['oLT3_Q9p_3nn', '05'],
  ['MtbE_xWT_eMi', '06'],
  ['tF3y_MF9_h5G', '07'],
  ['9QUH_2bb_6Np', '08'],
  ['K8iD_VQv_2BA', '09'],
  ['DQZd_uYs_oKb', '10'],
  ['CaRE_1nn_cSU', '12'],
  ['wjee_qH2_yb6', '13'],
  ['zdoY_6u5_Krt', '14'],
  ['EVVp_h6U_GSZ', '17'],
  ['xTCk_nT5_Zjm', '18'],
  ['G6DV_fKE_Viz', '19'],
  ['oDpK_oZ2_WYt', '20'],
  ['zupA_8Nt_xcD', '21'],
  ['NvUF_SP1_1zo', '22'],
  ['65Ms_7r1_RTG', '23'],
  ['g5Tt_CAV_zBd', '24'],
  ['9hXe_F4g_eTG', '25'],
];

/**
 * Official place codes by JobTech concept id: the country, the regions and, where the pack has
 * `kommuner.csv`, the municipalities.
 */
export async function readPlaceIds(files: DatasetFiles): Promise<ReadonlyMap<string, string>> {
  const codes = new Map<string, string>([[swedenId, 'SE'], ...regionIds]);
  for (const file of filesOf(files, 'places/municipalities')) {
    for (const municipality of await readMunicipalities(file)) {
      codes.set(municipality.regionConceptId, municipality.regionCode);
      codes.set(municipality.conceptId, municipality.code);
    }
  }
  return codes;
}
