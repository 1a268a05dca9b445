import { mark } from '@osloregionen/constellation'

/** The region's seven largest centres; drawn by the same code as on the sites. */
function Mark() {
  return (
    <span
      className="newsroom-mark"
      // The drawing is made by us and holds nothing that anybody wrote.
      dangerouslySetInnerHTML={{ __html: mark({ dot: 'currentColor', accent: 'var(--newsroom-accent)' }) }}
    />
  )
}

/** The wordmark on the sign-in page. */
export function Wordmark() {
  return (
    <div className="newsroom-wordmark">
      <Mark />
      <span className="newsroom-wordmark-name">Osloregionen</span>
      <span className="newsroom-wordmark-part">Redaksjonen</span>
    </div>
  )
}

/** The mark alone, for small places. */
export function Icon() {
  return <Mark />
}
