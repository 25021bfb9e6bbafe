# A box of one’s own. What is written in it never leaves the page, but for sentences that one picks.

step-vent = 先出出气
    .title = 先出出气
    .lead = 对方哪里不好，全写出来，怎么解气怎么写。没有别人会看到。

## Writing

vent-label = 我最想对他们说的话
vent-kept = 不保存：离开这一页就没了。
vent-read = 现在换到对方的位置读一遍
vent-throw = 扔掉
vent-empty = 框里是空的。先写一句，再换到对方的位置读，难听的也行。
vent-thrown = 扔掉了。框里空了。

## Reading it at the other end

vent-other-end = 在电话那头
vent-scene = 想象今天是您在接电话。事情不是您造成的。您听到的是：
vent-question = 这些话很重，您生气是有道理的。可是听到的人会先做什么，是帮忙，还是替自己辩解？
vent-breathe = 深呼吸一次
vent-back = 回去接着写

## One breath

vent-breath = 深呼吸一次
vent-in = 吸气：1、2、3、4。
vent-out = 慢慢呼气：1、2、3、4、5、6。
vent-why = 大多数人会先替自己辩解，哪怕本来是想帮忙的。同样的话平静地说，对方更容易帮上您。
vent-on = 好些了吗？点“{ next }”。还没有，就再深呼吸一次。

## Making something of it

vent-make = 从里面挑出有用的
vent-pick = 哪几句想用上？是一件事，就写上日期。是让您难受的，就写成当时的感受。
vent-rest = 没挑的就没了，也从来没有发出去过。
vent-take = 带上这几句
vent-sentence = 怎么用这句：“{ "{sentence}" }”
vent-fact = 一件事
vent-feeling = 让我难受的
vent-none = 请至少挑一句，或者不带，直接往下走。
