const NAMES = [
  'january jan januar janvier enero gennaio janeiro ene gen janv يناير جانفي januari',
  'february feb februar février febrero febbraio fevereiro févr fév fev فبراير فيفري',
  'march mar märz mars marzo março mrz maa مارس',
  'april apr avril abril aprile abr avr أبريل إبريل أفريل',
  'may mai mayo maggio maio mag مايو ماي أيار',
  'june jun juni juin junio giugno junho giu يونيو جوان حزيران',
  'july jul juli juillet julio luglio julho juil lug يوليو جويلية تموز',
  'august aug août agosto ago أغسطس أوت آب',
  'september sep sept septembre septiembre settembre setembro set سبتمبر أيلول',
  'october oct oktober octobre octubre ottobre outubro okt out ott أكتوبر',
  'november nov novembre noviembre novembro نوفمبر',
  'december dec dezember décembre diciembre dicembre dezembro dic dez déc ديسمبر',
];

/** The number of a month, 1 to 12, by its lower-case name or English abbreviation in the Latin-script languages read. */
export const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);
