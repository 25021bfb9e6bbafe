# What is said in the name of whoever serves the kit.

our-mistake = Ceva nu a mers bine la noi. Cuvintele dumneavoastră sunt tot aici: alegeți alt pas și mergeți mai departe.
