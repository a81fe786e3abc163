import { addressSource } from './address-source.ts';
import { datedElementSource } from './dated-element-source.ts';
import { headingSource } from './heading-source.ts';
import { jsonLdSource } from './json-ld-source.ts';
import { layoutSource } from './layout-source.ts';
import { linkSource } from './link-source.ts';
import { metaSource } from './meta-source.ts';
import { microdataSource } from './microdata-source.ts';
import { namedTitleSource } from './named-title-source.ts';
import { pictureSource } from './picture-source.ts';
import { profileSource } from './profile-source.ts';
import { signatureSource } from './signature-source.ts';
import { siteSource } from './site-source.ts';
import type { Source } from './source.ts';
import { stampSource } from './stamp-source.ts';
import { taxonomySource } from './taxonomy-source.ts';
import { timeSource } from './time-source.ts';
import { visibleTextSource } from './visible-text-source.ts';

/** Every source, the more formal first; on equal ranks the earlier one is believed. */
export const SOURCES: readonly Source[] = [
  layoutSource,
  jsonLdSource,
  microdataSource,
  metaSource,
  linkSource,
  headingSource,
  namedTitleSource,
  timeSource,
  datedElementSource,
  stampSource,
  pictureSource,
  profileSource,
  siteSource,
  taxonomySource,
  visibleTextSource,
  signatureSource,
  addressSource,
];
