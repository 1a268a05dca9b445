import * as migration_20261124_153849_initial from './20261124_153849_initial.ts';

export const migrations = [
  {
    up: migration_20261124_153849_initial.up,
    down: migration_20261124_153849_initial.down,
    name: '20261124_153849_initial'
  },
];
