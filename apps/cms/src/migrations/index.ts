import * as migration_20261124_125929_initial from './20261124_125929_initial.ts'

export const migrations = [
  {
    up: migration_20261124_125929_initial.up,
    down: migration_20261124_125929_initial.down,
    name: '20261124_125929_initial',
  },
]
