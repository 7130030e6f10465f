export const setErrors = {
  'no-such-set': () =>
    'Den uppsättningen finns inte här. Inget har ändrats. Den kan ha tagits bort; gå till organisationens uppsättningar och välj en som finns.',
  'set-has-report': (d: { reports: number }) =>
    `Det finns ${d.reports === 1 ? 'en rapport' : `${d.reports} rapporter`} om uppsättningen, så den har inte tagits bort. Byt namn på den om den inte ska användas mer.`,
}
