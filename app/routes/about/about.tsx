import '#app/theme/about.css'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'

export default function About() {
  const t = useTexts().about
  const to = useAddress()
  return (
    <Page title={t.title} lead={t.lead}>
      <Section title={t.thread.title} lead={t.thread.lead}>
        <ol className="about-list">
          {t.thread.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="note">{t.thread.today}</p>
      </Section>
      <Section title={t.whom.title}>
        <ul className="about-list">
          {t.whom.roles.map(([role, what]) => (
            <li key={role}>
              <strong>{role}</strong> {what}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.promises.title}>
        <ul className="about-list">
          {t.promises.list.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
        <p>
          <a className="ds-link" href={to('method')}>
            {t.promises.method}
          </a>
        </p>
      </Section>
      <Section title={t.open.title}>
        <p>{t.open.text}</p>
        <p>{t.open.trial}</p>
      </Section>
    </Page>
  )
}
