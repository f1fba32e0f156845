import type { JumioSettings } from './settings.ts';

/** Hosts by data centre [IG21]; that links in callbacks name these hosts was seen for the first two [SS, OC, SN]. */
const HOSTS = { US: 'netverify.com', EU: 'lon.netverify.com', SGP: 'core-sgp.jumio.com' } as const;

type At = Pick<JumioSettings, 'dataCentre'>;
const hostOf = ({ dataCentre }: At): string => HOSTS[dataCentre];

/** An image of an identity document, or the selfie [seed, SS, OC, SN]. */
export const scanImage = (at: At, reference: string, which: 'front' | 'back' | 'face'): string =>
  `https://${hostOf(at)}/recognition/v1/idscan/${reference}/${which}`;

/** A liveness image of an ID verification; numbers begin at 1 [OC]. */
export const livenessImage = (at: At, reference: string, number: number): string =>
  `https://${hostOf(at)}/api/netverify/v2/scans/${reference}/images/liveness/${number}`;

/** [IG21/netverify-retrieval-api.md] */
export const facemapLink = (at: At, reference: string): string =>
  `https://${hostOf(at)}/api/netverify/v2/scans/${reference}/data/facemap`;

/** The face of an authentication, or a liveness image of it, such as `liveness/1` [seed]. */
export const authenticationImage = (at: At, reference: string, which: string): string =>
  `https://${hostOf(at)}/api/netverify/v2/authentications/${reference}/images/${which}`;

/** A page of a document, such as `pages/1`, or `original` [seed, IG21/netverify-retrieval-api.md]. */
export const documentLink = (at: At, reference: string, which: string): string =>
  `https://retrieval.${hostOf(at)}/api/netverify/v2/documents/${reference}/${which}`;
