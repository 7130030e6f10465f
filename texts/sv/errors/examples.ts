export const exampleErrors = {
  'no-such-example': () => 'Exemplet finns inte. Gå till biblioteket och sök dig fram därifrån.',
  'example-withdrawn': (d: { by: string; on: string; because: string }) =>
    `Exemplet är tillbakadraget av ${d.by} den ${d.on}. Skäl: ${d.because} Det som stod här visas inte längre. Andra exempel finns i biblioteket.`,
  'example-too-early': () =>
    'Ett exempel görs av en förbättring som är avslutad eller avbruten och har minst ett resultat. Inget har skapats. Skriv in resultatet och avsluta förbättringen först; en förbättring som inte lyckades är också värd att berätta om.',
  'example-changed': () =>
    'Någon annan hann ändra exemplet före dig. Inget av ditt har sparats. Ladda om sidan, läs det som gäller nu och gör om.',
  'example-not-written': () =>
    'Det finns inget utkast att göra det här med. Inget har ändrats. Ladda om sidan och se hur långt exemplet har kommit.',
  'example-not-ready': () =>
    'Exemplet är inte färdigt. Inget har skickats eller publicerats, och allt som är skrivet finns kvar. Fyll i det som saknas, och ändra eller förklara det som kan peka ut någon.',
  'example-no-consent': () =>
    'Kryssa för att ni går med på att exemplet publiceras. Inget har skickats, och utkastet finns kvar.',
  'example-step-fallen': () =>
    'Resultaten har ändrats, så exemplet bär inte längre steget det säger sig ha nått. Inget har publicerats. Spara utkastet på nytt med ett steg som resultaten visar.',
  'example-own-review': () =>
    'Den som skrev exemplet sist kan inte granska det själv. Inget har publicerats. Be en annan chef eller strateg, eller rundans samordnare.',
  'example-no-comment': () =>
    'Skriv vad som behöver ändras, med högst 2 000 tecken. Exemplet väntar fortfarande på granskning.',
  'example-no-reason': () =>
    'Skriv varför exemplet dras tillbaka, med högst 500 tecken. Exemplet är fortfarande publicerat.',
  'example-reason-names': (d: { text: string }) =>
    `Skälet visas för alla och kan peka ut någon: ”${d.text}”. Exemplet är fortfarande publicerat. Skriv skälet utan det.`,
  'improvement-has-example': () =>
    'Förbättringen är berättad som ett exempel och kan inte tas bort. Inget har ändrats. Ta bort utkastet till exemplet först; är det publicerat kan det dras tillbaka men förbättringen finns kvar.',
  'no-such-adoption': () =>
    'Det ni tagit efter finns inte längre i listan. Ladda om sidan och se vad som står där nu.',
  'adopt-no-role': () =>
    'Att ta efter en idé görs för en organisation där man arbetar. Inget har sparats. Be någon i er organisation som har en roll i Jämsides.',
}
