import type { OwnNames } from '../words.ts';

/** Family names in the forms of men and of unmarried women. */
export const lithuanian = (): OwnNames => ({
  female:
    'Agnė, Aistė, Asta, Birutė, Dalia, Eglė, Gabija, Giedrė, Ieva, Jūratė, Kristina, Lina, Milda, Neringa, Ramunė, Rasa, Rūta, ' +
    'Šarūnė, Viktorija, Živilė',
  male:
    'Aidas, Andrius, Arūnas, Darius, Dovydas, Gediminas, Jonas, Karolis, Kęstutis, Linas, Lukas, Mantas, Marius, Mindaugas, ' +
    'Rokas, Saulius, Tomas, Vytautas, Žilvinas, Žygimantas',
  family: {
    female:
      'Ąžuolaitė, Balčiūnaitė, Beržinytė, Grigaitė, Jankauskaitė, Kazlauskaitė, Lapinskaitė, Mažeikaitė, Navickaitė, ' +
      'Petrauskaitė, Šimkutė, Stankevičiūtė, Urbonaitė, Vaitkutė, Žukauskaitė',
    male:
      'Ąžuolas, Balčiūnas, Beržinis, Grigas, Jankauskas, Kazlauskas, Lapinskas, Mažeika, Navickas, Petrauskas, Šimkus, ' +
      'Stankevičius, Urbonas, Vaitkus, Žukauskas',
  },
});

export const estonian = (): OwnNames => ({
  female:
    'Anu, Katrin, Kadri, Liis, Maarja, Piret, Ülle, Tiina, Triin, Kersti, Merike, Õie, Sirje, Riina, Külli, Pille, Eve, Mari, ' +
    'Jaanika, Laura',
  male:
    'Jaan, Mart, Tõnu, Andres, Margus, Toomas, Rein, Jüri, Priit, Ülo, Kalle, Märt, Urmas, Siim, Tõnis, Peeter, Rasmus, Karl, ' +
    'Aivar, Hannes',
  family:
    'Tamm, Saar, Sepp, Mägi, Kask, Kukk, Rebane, Ilves, Pärn, Koppel, Õunapuu, Lõhmus, Kallas, Oja, Raudsepp, Käär, Jõgi, ' +
    'Põder, Vaher, Tõnisson',
});

/** The family name is the father's name with -son or -dóttir. */
export const icelandic = (): OwnNames => ({
  female:
    'Anna, Guðrún, Sigríður, Kristín, Þóra, Björk, Hildur, Ásdís, Ragnheiður, Ólöf, Eva, Ingibjörg, Þórunn, Sólveig, Æsa, Edda',
  male: 'Jón, Sigurður, Guðmundur, Gunnar, Ólafur, Einar, Magnús, Kristján, Björn, Þór, Ægir, Stefán, Árni, Helgi, Páll, Haraldur',
  family: {
    female:
      'Jónsdóttir, Sigurðardóttir, Guðmundsdóttir, Gunnarsdóttir, Ólafsdóttir, Einarsdóttir, Magnúsdóttir, Kristjánsdóttir, ' +
      'Björnsdóttir, Stefánsdóttir, Árnadóttir, Helgadóttir, Þórsdóttir, Ægisdóttir, Pálsdóttir, Haraldsdóttir',
    male:
      'Jónsson, Sigurðsson, Guðmundsson, Gunnarsson, Ólafsson, Einarsson, Magnússon, Kristjánsson, Björnsson, Stefánsson, ' +
      'Árnason, Helgason, Þórsson, Ægisson, Pálsson, Haraldsson',
  },
});

/** Family names of women are the genitive. */
export const greek = (): OwnNames => ({
  female:
    'Μαρία, Ελένη, Αικατερίνη, Βασιλική, Σοφία, Αγγελική, Ευαγγελία, Δήμητρα, Χριστίνα, Ιωάννα, Παναγιώτα, Ουρανία, Θεοδώρα, ' +
    'Ζωή, Ψυχή, Φωτεινή',
  male:
    'Γεώργιος, Ιωάννης, Κωνσταντίνος, Δημήτριος, Νικόλαος, Παναγιώτης, Βασίλειος, Χρήστος, Ευάγγελος, Αθανάσιος, Σπυρίδων, ' +
    'Θεόδωρος, Ξενοφών, Στέφανος, Άγγελος, Μπάμπης',
  family: {
    female:
      'Παπαδοπούλου, Παπαγεωργίου, Οικονόμου, Βλάχου, Γεωργίου, Μακρή, Αγγελοπούλου, Νικολαΐδου, Αλεξίου, Καραγιάννη, ' +
      'Αντωνίου, Δημητρίου, Μπακογιάννη, Ευθυμίου, Τσακίρη, Ψαρρού',
    male:
      'Παπαδόπουλος, Παπαγεωργίου, Οικονόμου, Βλάχος, Γεωργίου, Μακρής, Αγγελόπουλος, Νικολαΐδης, Αλεξίου, Καραγιάννης, ' +
      'Αντωνίου, Δημητρίου, Μπακογιάννης, Ευθυμίου, Τσακίρης, Ψαρρός',
  },
});
