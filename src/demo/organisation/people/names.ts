const words = (text: string): string[] => text.trim().split(/\s+/);

/**
 * Names that often go together; the weight says how many of a hundred people have a first name from here.
 * Lists longer than `ranked` begin with the most usual names, the shorter ones stand in no order.
 */
export type NameGroup = {
  readonly weight: number;
  readonly first: readonly string[];
  readonly last: readonly string[];
};

/** From this many names on, a list is in order of how usual they are. */
export const ranked = 60;

/** Surnames of the old two-part kind: few bearers each, as most surnames have. */
const composed = words(
  'Alm Berg Björk Blom Dal Ek Fors Gran Hag Hög Lind Ljung Lund Ny Ros Sand Sjö Stål Sund Väster Öst',
).flatMap((beginning) =>
  words('berg blad by dahl ell gren holm mark qvist stedt strand ström vall wik ås')
    .filter((ending) => !ending.startsWith(beginning.toLowerCase()))
    .map((ending) => beginning + ending),
);

const swedish: NameGroup = {
  weight: 72,
  first: words(`
    Anna Maria Eva Karin Lars Anders Johan Erik Per Kristina Peter Jan Emma Sara Mikael Elin Lena Thomas Fredrik
    Marie Malin Jenny Daniel Andreas Hanna Hans Linda Ulrika Stefan Annika Mattias Susanne Johanna Helena Jonas
    Magnus Martin Sofia Ida Julia Monica Niklas Cecilia Camilla Åsa Åke Bengt Mats Petra Ingrid Therese Victoria
    Lisa Josefin Pernilla Caroline Frida Madeleine Louise Matilda Sandra Agneta Birgitta Gunilla Kerstin Oskar
    Emil Viktor Filip Simon Robin Rickard Tobias Henrik Patrik Jesper Joakim Marcus Linus Gustav Axel Elias Ludvig
    Albin Isak Ella Alva Moa Tilda Klara Ebba Nora Amanda Felicia Rebecka Evelina Sanna Katarina Charlotte Ellinor
    Maj-Britt Ann-Sofie Anna-Karin Eva-Lena Lars-Göran Karl-Johan Ann-Marie Britt-Marie Veronica Carina Ingela Yvonne`),
  last: [
    ...words(`
      Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson
      Jansson Hansson Bengtsson Jönsson Lindberg Jakobsson Magnusson Lindström Olofsson Axelsson Bergström Fredriksson
      Arvidsson Håkansson Sandberg Henriksson Danielsson Forsberg Sjöberg Wallin Engström Eklund Lundin Holm Björk
      Wikström Isaksson Fransson Samuelsson Nyström Holmberg Arnesson Lindholm Blomqvist Norberg Andreasson Bergqvist
      Söderberg Ek Mårtensson Hermansson Åberg Nordström Sundberg Abrahamsson Hedlund Dahlberg Hellström Martinsson
      Öberg Blom Ekström Lindqvist Åkesson Strömberg Falk Lindgren Viklund Moberg Ström Nyberg Lund Åström Sjögren`),
    ...composed,
  ],
};

const nordic: NameGroup = {
  weight: 7,
  first: words(`
    Tuula Pirjo Marja Sirpa Timo Jari Kari Mika Antti Päivi Heli Satu Aino Eero Veikko Outi Ánte Biret Sunna Máret
    Sigrid Ragnhild Torbjørn Øystein Kirsten Mette Søren Jóhanna Guðrún`),
  last: words(`
    Korhonen Virtanen Nieminen Mäkinen Hämäläinen Laine Heikkilä Koskinen Järvinen Lehtonen Saarinen Salminen Niemi
    Kivelä Rautio Kangas Lahti Mikkola Rantala Blind Kuhmunen Labba Sarri Skum Hansen Nygaard Sørensen Thorsen Bakken`),
};

const balkan: NameGroup = {
  weight: 7,
  first: words(`
    Amra Selma Emina Mirsad Adnan Edin Senad Jasmina Dragana Milica Goran Zoran Ivana Marko Agnieszka Katarzyna Piotr
    Tomasz Magdalena Ewa Marcin Olga Natalia Oksana Andrij Elena Cristina Mihai Arta Besnik Valon Blerta`),
  last: words(`
    Hodzic Begic Kovacevic Halilovic Hadzic Delic Petrovic Jovanovic Nikolic Markovic Ilic Kowalska Nowak Wisniewski
    Lewandowska Wojcik Kaminski Zielinska Kovalenko Bondarenko Popescu Ionescu Krasniqi Berisha Gashi Hoxha Morina`),
};

const middleEastern: NameGroup = {
  weight: 8,
  first: words(`
    Fatima Zahra Maryam Noor Layla Rania Hiba Yasmin Dima Ahmed Mohammed Ali Omar Hassan Mustafa Khaled Samer Bilal
    Shirin Nasrin Parisa Mina Reza Arash Dariush Kaveh Berivan Rojin Dilan Serhat Elif Ayse Mehmet Emre Ninva Sargon`),
  last: words(`
    Ali Hassan Hussein Ahmed Mahmoud Khalil Saleh Haddad Khoury Nasser Darwish Mansour Aziz Karimi Rahimi Ahmadi
    Hosseini Moradi Rostami Jafari Yildiz Demir Kaya Celik Aydin Sahin Barzani Aziz Gabriel Hanna Malki Younan`),
};

const african: NameGroup = {
  weight: 4,
  first: words(`
    Amina Hodan Fartun Ifrah Sahra Abdi Yusuf Liban Mahad Asha Selam Feven Bethlehem Yonas Dawit Samuel Tesfaye Hiwot
    Aminata Fatou Kofi Grace Blessing Emmanuel`),
  last: words(`
    Mohamed Abdi Warsame Jama Farah Hersi Osman Nur Abdullahi Tekle Haile Tesfay Berhane Gebremariam Kidane Bekele
    Alemu Diallo Ceesay Jallow Mensah Okafor Adeyemi`),
};

const other: NameGroup = {
  weight: 2,
  first: words(
    'Priya Anjali Rahul Arjun Linh Thuy Minh Siriporn Malee Mei Wei Camila Valentina Diego Rosa Carmen Luis',
  ),
  last: words('Sharma Patel Kumar Das Nguyen Tran Pham Wongsa Saetang Chen Wang Li Rojas Soto Muñoz Vargas Castillo'),
};

export const nameGroups: readonly NameGroup[] = [swedish, nordic, balkan, middleEastern, african, other];
