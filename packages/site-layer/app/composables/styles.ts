import buttons from '../assets/buttons.css?url'
import fields from '../assets/fields.css?url'

const sheets = { buttons, fields }

/**
 * Links a style sheet that only some pages need. (A component's own styles are linked for pages, but not for what the
 * error page alone shows, unless every page carries them.)
 */
export function useStyles(name: keyof typeof sheets): void {
  useHead({ link: [{ key: `styles-${name}`, rel: 'stylesheet', href: sheets[name] }] })
}
