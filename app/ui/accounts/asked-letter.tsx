import { useAddress, useTexts } from '../language.tsx'
import { Page } from '../page.tsx'
import { Section } from '../section.tsx'

/** The same for every address: a letter is on its way if there is an account, and the code for another browser. */
export function AskedLetter({ email, code }: Readonly<{ email: string; code: string }>) {
  const t = useTexts().letters.ask
  const to = useAddress()
  return (
    <Page title={t.askedTitle} lead={t.asked(email)}>
      <Section title={t.codeTitle} lead={t.code}>
        <p className="one-time-code">{`${code.slice(0, 3)} ${code.slice(3)}`}</p>
      </Section>
      <Section title={t.noneTitle} lead={t.none}>
        <p>
          <a className="ds-link" href={to('askLetter')}>
            {t.again}
          </a>
        </p>
      </Section>
    </Page>
  )
}
