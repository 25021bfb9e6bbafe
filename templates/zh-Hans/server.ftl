# What is said in the name of whoever serves the kit.

our-mistake = 助手出了点问题。您写的都还在，可以先到别的步骤接着写。
