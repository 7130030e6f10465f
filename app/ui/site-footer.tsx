import { useAddress, useTexts } from './language.tsx'

export function SiteFooter() {
  const { common: t, privacy } = useTexts()
  const to = useAddress()
  return (
    <footer className="site-footer">
      <p>{t.footer}</p>
      <ul>
        <li>
          <a href={to('library')}>{t.nav.library}</a>
        </li>
        <li>
          <a href={to('method')}>{t.method}</a>
        </li>
        <li>
          <a href={to('privacy')}>{privacy.page.title}</a>
        </li>
        <li>
          <a href={to('accessibility')}>{t.accessibility}</a>
        </li>
      </ul>
    </footer>
  )
}
