import * as migration_20261124_153849_initial from './20261124_153849_initial.ts';
import * as migration_20261128_093339_site_contacts from './20261128_093339_site_contacts.ts';
import * as migration_20261128_110911_feedback from './20261128_110911_feedback.ts';
import * as migration_20261128_111000_intake from './20261128_111000_intake.ts';
import * as migration_20261128_120802_map_boundaries from './20261128_120802_map_boundaries.ts';
import * as migration_20261128_174708_corrections from './20261128_174708_corrections.ts';
import * as migration_20261128_181309_partners from './20261128_181309_partners.ts';

export const migrations = [
  {
    up: migration_20261124_153849_initial.up,
    down: migration_20261124_153849_initial.down,
    name: '20261124_153849_initial',
  },
  {
    up: migration_20261128_093339_site_contacts.up,
    down: migration_20261128_093339_site_contacts.down,
    name: '20261128_093339_site_contacts',
  },
  {
    up: migration_20261128_110911_feedback.up,
    down: migration_20261128_110911_feedback.down,
    name: '20261128_110911_feedback',
  },
  {
    up: migration_20261128_111000_intake.up,
    down: migration_20261128_111000_intake.down,
    name: '20261128_111000_intake',
  },
  {
    up: migration_20261128_120802_map_boundaries.up,
    down: migration_20261128_120802_map_boundaries.down,
    name: '20261128_120802_map_boundaries',
  },
  {
    up: migration_20261128_174708_corrections.up,
    down: migration_20261128_174708_corrections.down,
    name: '20261128_174708_corrections',
  },
  {
    up: migration_20261128_181309_partners.up,
    down: migration_20261128_181309_partners.down,
    name: '20261128_181309_partners'
  },
];
