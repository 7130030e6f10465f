/**
 * Elements marked `data-show-when="name=value"`, or with several values and commas between, are shown only while such a
 * choice is made in their form, or while something is typed in them: what will be sent is never out of sight.
 */
export function showWhen(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-show-when]')) {
    const form = element.closest('form')
    const [name, value = ''] = element.dataset.showWhen?.split('=') ?? []
    if (!form || name === undefined) continue
    const update = () => {
      const chosen = new FormData(form).get(name)
      element.hidden = !value.split(',').some((one) => one === chosen) && !isFilledIn(element)
    }
    form.addEventListener('change', update)
    update()
  }
}

/** Choices that are made from the start do not count as typed. */
function isFilledIn(element: HTMLElement): boolean {
  const fields = element.querySelectorAll<HTMLInputElement>('input:not([type=radio]), textarea')
  return [...fields].some((field) => field.value.trim() !== '')
}
