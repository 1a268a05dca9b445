import { readCommandLine } from './command-line/options.ts'
import { readSettings, SettingsError } from './configuration/settings.ts'
import { examineBuilds } from './diagnosis/builds.ts'
import { examineDatabase } from './diagnosis/database.ts'
import { describeFinding, type Finding } from './diagnosis/finding.ts'
import { examineDataDir, examineMachine, examinePorts } from './diagnosis/machine.ts'

readCommandLine({
  usage: 'npm run doctor',
  description:
    'Looks at the machine, the settings, the database and the builds, changes nothing, and says what is wrong and\n' +
    'how to mend it. The exit code is 1 when something is.',
})

const findings = [...examineMachine(), ...(await examineInstallation())]
for (const finding of findings) console.log(describeFinding(finding))
const wrong = findings.filter(({ mend }) => mend !== undefined).length
console.log(wrong === 0 ? '\nEverything is in order.' : `\n${wrong} to mend.`)
process.exit(wrong === 0 ? 0 : 1)

async function examineInstallation(): Promise<Finding[]> {
  try {
    const settings = readSettings(process.env)
    return [
      { subject: 'Settings', state: `${settings.APP_MODE}, complete` },
      examineDataDir(settings),
      ...(await examinePorts(settings)),
      ...(await examineDatabase(settings)),
      examineBuilds(),
    ]
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    return [
      { subject: 'Settings', state: error.message, mend: '.env.example has a sentence for each variable.' },
    ]
  }
}
