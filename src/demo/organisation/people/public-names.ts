/**
 * Well-known people whose names the lists of first names and surnames could put together.
 * The generator draws again when it meets one of them.
 */
export const publicNames: ReadonlySet<string> = new Set(
  `Abdi Farah, Ali Ahmed, Ali Hassan, Anders Andersson, Anders Björk, Anders Danielsson, Anders Ek, Anders Hansson,
  Anders Hellström, Anders Jansson, Anders Lindgren, Anders Lundin, Anders Sandberg, Anders Svensson, Anders Öberg,
  Andreas Almgren, Andreas Isaksson, Andreas Jakobsson, Andreas Johansson, Andreas Lundstedt, Ann-Sofie Hermansson,
  Anna Bergström, Anna Björk, Anna Ekström, Anna Jansson, Anna Johansson, Anna Magnusson, Anna Olsson, Arash Rahimi,
  Bengt Gustafsson, Bengt Lindström, Camilla Lindholm, Camilla Lundberg, Charlotte Nilsson, Daniel Andersson,
  Daniel Ek, Daniel Johansson, Diego Castillo, Ebba Andersson, Ebba Hermansson, Eero Saarinen, Elias Lindholm,
  Elias Pettersson, Elif Demir, Elin Eriksson, Emil Bergström, Emil Forsberg, Emma Johansson, Emma Samuelsson,
  Erik Johansson, Erik Karlsson, Erik Lundin, Eva Johansson, Eva Lindström, Eva Moberg, Eva Nordström, Ewa Kowalska,
  Filip Forsberg, Fredrik Lindström, Fredrik Lundgren, Fredrik Strömberg, Frida Karlsson, Goran Markovic,
  Gustav Larsson, Gustav Lindström, Gustav Svensson, Hanna Falk, Hanna Öberg, Hans Bergström, Hans Lindholm,
  Hans Olsson, Hans Åkesson, Hassan Ali, Helena Bergström, Helena Ekholm, Helena Jonsson, Henrik Larsson,
  Henrik Lundqvist, Jan Andersson, Jan Björk, Jan Eriksson, Jan Hellström, Jan Holmberg, Jan Johansson, Jan Karlsson,
  Jan Larsson, Jan Lundgren, Jan Nilsson, Jan Olsson, Jan Sandström, Jenny Nyström, Joakim Lindström, Joakim Nilsson,
  Joakim Nyström, Johan Andersson, Johan Danielsson, Johan Falk, Johan Hedlund, Johan Larsson, Johan Nilsson,
  Johan Norberg, Johan Olsson, Johan Persson, Jonas Bergqvist, Jonas Bergström, Jonas Eriksson, Jonas Johansson,
  Jonas Karlsson, Jonas Olsson, Jonas Persson, Jonas Sjöstedt, Jonas Svensson, Jonas Wallin, Kari Lehtonen,
  Kerstin Johansson, Kristina Axelsson, Kristina Bergström, Kristina Holm, Kristina Sandberg, Lars Eriksson,
  Lars Gustafsson, Lars Johansson, Lars Olsson, Lars Åberg, Lena Andersson, Lena Ek, Lena Sundström, Lisa Ekdahl,
  Lisa Larsson, Lisa Nilsson, Luis Castillo, Luis Vargas, Magdalena Andersson, Magdalena Forsberg, Magnus Isaksson,
  Magnus Lindberg, Magnus Norberg, Magnus Wallin, Malin Björk, Malin Danielsson, Malin Ek, Malin Moberg,
  Marcus Johansson, Marcus Pettersson, Maria Blom, Maria Ek, Maria Larsson, Maria Lundqvist, Marie Bergqvist,
  Marie Fredriksson, Marie Lindberg, Martin Olsson, Mats Ek, Mats Eriksson, Mats Jakobsson, Mats Nilsson,
  Mats Persson, Mats Sundberg, Mattias Ekholm, Mattias Johansson, Mattias Karlsson, Mattias Svensson, Mika Salminen,
  Mikael Niemi, Mikael Nilsson, Mikael Nyqvist, Mikael Strömberg, Minh Nguyen, Mohammed Ali, Monica Svensson,
  Niklas Ek, Omar Hassan, Oskar Lindberg, Oskar Sjöstedt, Oskar Sundqvist, Patrik Andersson, Patrik Isaksson,
  Patrik Sjöberg, Per Axelsson, Per Forsberg, Per Hansson, Per Holmberg, Per Lindström, Per Nilsson, Per Olsson,
  Per Sandberg, Per Svensson, Pernilla Lindberg, Peter Eriksson, Peter Falk, Peter Forsberg, Peter Karlsson,
  Peter Larsson, Peter Lundblad, Peter Lundgren, Peter Magnusson, Peter Pettersson, Peter Svensson, Petra Karlsson,
  Priya Sharma, Rahul Kumar, Reza Rahimi, Robin Olsson, Rosa Li, Sara Eriksson, Sara Larsson, Sara Lund,
  Simon Pettersson, Sofia Andersson, Sofia Arvidsson, Sofia Jakobsson, Sofia Karlsson, Sofia Persson,
  Stefan Danielsson, Stefan Holm, Thomas Johansson, Timo Mäkinen, Tobias Andersson, Ulrika Jonsson,
  Veronica Lindholm, Victoria Sandell, Viktor Arvidsson, Wei Chen, Wei Li, Wei Wang, Zoran Jovanovic, Åsa Larsson,
  Åsa Persson`
    .split(',')
    .map((name) => name.trim()),
);
