import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const USUAL_PLACES = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS',
  '/Applications/Chromium.app/Contents/MacOS',
]

/** Finds Chromium or Chrome: CHROME_PATH, then PATH, then the usual places. */
export function findChromium(environment: Record<string, string | undefined>): string | undefined {
  const chosen = environment['CHROME_PATH']
  if (chosen) return isExecutable(chosen) ? chosen : undefined
  return findProgram([...NAMES, 'Google Chrome', 'Chromium'], environment)
}

/** Finds redis-server. */
export function findRedis(environment: Record<string, string | undefined>): string | undefined {
  return findProgram(['redis-server'], environment)
}

/** Finds PHP. */
export function findPhp(environment: Record<string, string | undefined>): string | undefined {
  return findProgram(['php'], environment)
}

function findProgram(names: string[], environment: Record<string, string | undefined>): string | undefined {
  const folders = [...(environment['PATH'] ?? '').split(delimiter), ...USUAL_PLACES]
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
