import { useAddress, useTexts } from '../language.tsx'
import { type LibraryAsked, writeLibraryQuery } from './library-query.ts'

type Props = Readonly<{ asked: LibraryAsked; page: number; pages: number }>

/** The way to the page before and the page after, with everything that was asked kept. */
export function LibraryPaging({ asked, page, pages }: Props) {
  const t = useTexts().librarySearch
  const here = useAddress()('library')
  if (pages === 1) return null
  const hrefOf = (wanted: number) => here + writeLibraryQuery({ ...asked, page: wanted })
  return (
    <nav className="library-paging" aria-label={t.paging}>
      {page > 1 && (
        <a className="ds-link" rel="prev" href={hrefOf(page - 1)}>
          {t.previous}
        </a>
      )}
      <span>{t.place(page, pages)}</span>
      {page < pages && (
        <a className="ds-link" rel="next" href={hrefOf(page + 1)}>
          {t.next}
        </a>
      )}
    </nav>
  )
}
