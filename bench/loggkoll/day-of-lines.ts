/** Staff who work on a day, their patients, and the rows they leave: the shape of one day of a large region. */
const SHAPE = { users: 27_000, patients: 1_400_000, units: 1_800, patientsADay: 14, rowsAPatient: 6 };

const ACTIVITIES = ['Läsa', 'Läsa', 'Läsa', 'Läsa', 'Skriva', 'Signera', 'Läsa', 'Utskrift'];
const TYPES = ['Anteckning', 'Läkemedel', 'Provsvar', 'Remiss', 'Bild', 'Vårdplan'];

/** The lines of `day` in order of time, a minute at a time, the same each time: for measuring only. */
export async function* dayOfLines(day: string, seed: number): AsyncGenerator<Buffer> {
  const perMinute = Math.round((SHAPE.users * SHAPE.patientsADay * SHAPE.rowsAPatient) / 1440);
  const draw = drawer(seed);
  let number = 0;
  for (let minute = 0; minute < 1440; minute += 1) {
    const clock = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
    const lines: string[] = [];
    for (let n = 0; n < perMinute; n += 1)
      lines.push(line(`${day} ${clock}:${two(Math.floor((n * 60) / perMinute))}.000`, number++, day, draw));
    yield Buffer.from(lines.join(''));
  }
}

const two = (value: number) => String(value).padStart(2, '0');

/** A multiply-with-carry generator: numbers below `limit`. */
function drawer(seed: number): (limit: number) => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * limit);
  };
}

function line(at: string, number: number, day: string, draw: (limit: number) => number): string {
  const user = draw(SHAPE.users);
  const patient = (user * 7919 + draw(SHAPE.patientsADay) * 104_729 + Number(day.slice(-2)) * 31) % SHAPE.patients;
  const unit = `SE2321000016-E${user % SHAPE.units}`;
  const activity = ACTIVITIES[draw(ACTIVITIES.length)];
  const type = TYPES[draw(TYPES.length)];
  return `L${day}-${number}\tjournal\tSE2321000016-S1\t${at}\t\tfalse\tSE2321000016-U${user}\t${unit}\tVård\t${activity}\tVård och behandling\t${type}\tP${patient}\t${unit}\tSE2321000016-V1\t\n`;
}
