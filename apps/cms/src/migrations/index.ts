import * as migration_20261124_152924_initial from './20261124_152924_initial.ts'

export const migrations = [
  {
    up: migration_20261124_152924_initial.up,
    down: migration_20261124_152924_initial.down,
    name: '20261124_152924_initial',
  },
]
