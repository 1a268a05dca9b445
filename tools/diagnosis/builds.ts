import { isBuilt } from '../build/build.ts'
import { buildTargets } from '../build/targets.ts'
import { repository } from '../configuration/paths.ts'
import type { Finding } from './finding.ts'

/** Which builds are up to date. An old one is no fault: the next start builds it. */
export function examineBuilds(): Finding {
  const outdated = buildTargets.filter((target) => !isBuilt(repository, target)).map(({ name }) => name)
  const state =
    outdated.length === 0 ? 'up to date' : `${outdated.join(', ')} will be built by the next npm start`
  return { subject: 'Builds', state }
}
