/** People who lead laboratories, agencies and governments, or whose names recur in AI policy. */
export const people = `
[person]
Donald Trump | Trump | Donald J. Trump
Joe Biden | Biden | Joseph Biden
Kamala Harris
Barack Obama | Obama
Bill Clinton
Hillary Clinton
George W. Bush
JD Vance | J.D. Vance | Vance
Marco Rubio
Howard Lutnick | Lutnick
Gina Raimondo | Raimondo
Pete Hegseth | Hegseth
Scott Bessent | Bessent
Pam Bondi
Kash Patel
Lina Khan
Andrew Ferguson
Brendan Carr
Gary Gensler
Merrick Garland
Jerome Powell
David Sacks
Michael Kratsios | Kratsios
Sriram Krishnan
Dean Ball
Jake Sullivan
Alan Estevez
Jeffrey Kessler
Jamieson Greer
Shira Perlmutter
Elizabeth Kelly
Arati Prabhakar
Alondra Nelson
Ted Cruz
Maria Cantwell
Chuck Schumer
Mitch McConnell
John Thune
Mike Johnson
Hakeem Jeffries
Nancy Pelosi
Josh Hawley
Richard Blumenthal
Elizabeth Warren
Tim Scott
Marsha Blackburn
Ed Markey
Ron Wyden
Mark Warner
Mike Rounds
Todd Young
Martin Heinrich
Brian Schatz
Amy Klobuchar
Lindsey Graham
Dick Durbin
Chris Coons
Tom Cotton
Jim Banks
Pete Ricketts
Bernie Sanders
Alex Padilla
Adam Schiff
Cynthia Lummis
Katie Britt
Chris Murphy
Andy Kim
Jay Obernolte
Ted Lieu
Ro Khanna
Bill Huizenga
John Moolenaar
Raja Krishnamoorthi
Bill Foster
Brett Guthrie
Frank Pallone
Jim Jordan
Michael McCaul
Gregory Meeks
Brian Mast
Marjorie Taylor Greene
Alexandria Ocasio-Cortez
Gavin Newsom | Newsom
Kathy Hochul | Hochul
Jared Polis | Polis
Greg Abbott
Ron DeSantis | DeSantis
Sarah Huckabee Sanders
Spencer Cox
Phil Murphy
J.B. Pritzker | JB Pritzker
Scott Wiener
Rebecca Bauer-Kahan
Steve Padilla
Alex Bores
Andrew Gounardes
Giovanni Capriglione
Robert Rodriguez
Rob Bonta
Ken Paxton
Letitia James
Phil Weiser
William Alsup
Sam Altman | Altman
Greg Brockman
Mira Murati
Ilya Sutskever | Sutskever
Jakub Pachocki
Mark Chen
Fidji Simo
Chris Lehane
Jason Kwon
Jan Leike
Miles Brundage
Daniel Kokotajlo
Helen Toner
Bret Taylor
Dario Amodei | Amodei
Daniela Amodei
Jack Clark
Jared Kaplan
Chris Olah
Elon Musk | Musk
Demis Hassabis | Hassabis
Shane Legg
Mustafa Suleyman
Sundar Pichai | Pichai
Kent Walker
Ruth Porat
Sergey Brin
Larry Page
Jeff Dean
Eric Schmidt
Satya Nadella | Nadella
Brad Smith
Kevin Scott
Bill Gates
Mark Zuckerberg | Zuckerberg
Yann LeCun | LeCun
Alexandr Wang
Joel Kaplan
Nick Clegg
Jeff Bezos | Bezos
Andy Jassy | Jassy
Tim Cook
Jensen Huang
Lisa Su
Lip-Bu Tan
Pat Gelsinger
Larry Ellison
Safra Catz
Masayoshi Son
Marc Andreessen
Ben Horowitz
Reid Hoffman
Peter Thiel
Alex Karp
Palmer Luckey
Arthur Mensch
Aidan Gomez
Aravind Srinivas
Clem Delangue | Clément Delangue
Emad Mostaque
Liang Wenfeng
Jack Ma
Eddie Wu
Joe Tsai
Robin Li
Pony Ma
Ren Zhengfei
Zhang Yiming
Yang Zhilin
Kai-Fu Lee
Mukesh Ambani | Ambani
Nandan Nilekani
Yoshua Bengio | Bengio
Geoffrey Hinton | Hinton
Stuart Russell
Max Tegmark
Eliezer Yudkowsky
Dan Hendrycks
Gary Marcus
Timnit Gebru
Fei-Fei Li
Andrew Ng
Zico Kolter
Shafi Goldwasser
Paul Christiano
Meredith Whittaker
Keir Starmer | Starmer
Rishi Sunak | Sunak
Peter Kyle
Liz Kendall
Michelle Donelan
Rachel Reeves
Lisa Nandy
Yvette Cooper
David Lammy
Beeban Kidron | Baroness Kidron | Kidron
Patrick Vallance
Matt Clifford
Mark Carney | Carney
Justin Trudeau | Trudeau
Evan Solomon
François-Philippe Champagne
Pierre Poilievre | Poilievre
Philippe Dufresne
Ursula von der Leyen | von der Leyen
Henna Virkkunen | Virkkunen
Margrethe Vestager | Vestager
Thierry Breton
Michael McGrath
Teresa Ribera
Roberta Metsola
Dragoș Tudorache | Dragos Tudorache
Brando Benifei
Axel Voss
Michael McNamara
Lucilla Sioli
Mario Draghi | Draghi
Emmanuel Macron | Macron
Olaf Scholz
Friedrich Merz
Angela Merkel | Merkel
Giorgia Meloni | Meloni
Pedro Sánchez | Pedro Sanchez
Donald Tusk
Viktor Orbán | Viktor Orban | Orbán
Max Schrems | Schrems
Xi Jinping | ~Xi
Li Qiang
Wang Yi
He Lifeng
Narendra Modi | Modi
Ashwini Vaishnaw | Vaishnaw
Rajeev Chandrasekhar
Shigeru Ishiba | Ishiba
Sanae Takaichi | Takaichi
Fumio Kishida | Kishida
Lee Jae-myung | Lee Jae-Myung | Lee Jae Myung
Yoon Suk Yeol
Anwar Ibrahim | ~Anwar
Tengku Zafrul Aziz | Tengku Zafrul | Zafrul
Gobind Singh Deo
Lawrence Wong
Josephine Teo
Prabowo Subianto
Anthony Albanese | Albanese
Ed Husic
Julie Inman Grant
Luiz Inácio Lula da Silva | Lula
Javier Milei
Mohammed bin Salman
Sheikh Tahnoon bin Zayed Al Nahyan
Benjamin Netanyahu | Netanyahu
Vladimir Putin | Putin
Volodymyr Zelensky | Zelenskyy | Zelensky
António Guterres | Antonio Guterres | Guterres
Pope Leo XIV | Pope Leo
Pope Francis
Steve Jobs
Martin Luther King | Martin Luther King Jr.
London Breed
Karen Bass
Eric Adams
`;
