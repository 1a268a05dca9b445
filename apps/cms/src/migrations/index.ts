import * as migration_20261124_114852_initial from './20261124_114852_initial.ts';

export const migrations = [
  {
    up: migration_20261124_114852_initial.up,
    down: migration_20261124_114852_initial.down,
    name: '20261124_114852_initial'
  },
];
