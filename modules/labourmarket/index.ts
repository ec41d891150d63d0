export { bestChances, type Market, type Pay, payFigures } from './domain/market.ts';
export { occupationJsonLd } from './domain/occupation-json-ld.ts';
export { loadMarket } from './reads/load-market.ts';
export { certificatesOf, findSubject, type Subject } from './reads/occupation-content.ts';
export { findRegion } from './routes/find-region.ts';
export { getOccupation } from './routes/get-occupation.ts';
export { getRegion } from './routes/get-region.ts';
export { payWriter, vacancyWriter } from './store/figure-writers.ts';
export { forecastWriter } from './store/forecast-writer.ts';
