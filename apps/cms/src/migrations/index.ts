import * as migration_20261123_052100_initial from './20261123_052100_initial.ts';

export const migrations = [
  {
    up: migration_20261123_052100_initial.up,
    down: migration_20261123_052100_initial.down,
    name: '20261123_052100_initial'
  },
];
