const NAMES = [
  'january jan januar janvier enero gennaio janeiro',
  'february feb februar février febrero febbraio fevereiro',
  'march mar märz mars marzo março',
  'april apr avril abril aprile',
  'may mai mayo maggio maio',
  'june jun juni juin junio giugno junho',
  'july jul juli juillet julio luglio julho',
  'august aug août agosto',
  'september sep sept septembre septiembre settembre setembro',
  'october oct oktober octobre octubre ottobre outubro',
  'november nov novembre noviembre novembro',
  'december dec dezember décembre diciembre dicembre dezembro',
];

/** The number of a month, 1 to 12, by its lower-case name or English abbreviation in the Latin-script languages read. */
export const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);
