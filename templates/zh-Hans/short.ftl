# The short way. The boxes have the names that they have on the six pages (wizard.ftl).

step-short = 简短版
    .title = 五个问题
    .lead = 答完就够写一封投诉信、一份通话稿。不想答的可以跳过，以后再补。
short-company = 1. 您要投诉谁？
    .why = 写上您的编号，比如客户号，对方能更快找到您。
short-happened = 2. 发生了什么，是哪天？
    .why = 看信的人当时不在场。有日期、有事实，对方才有据可查。
    .ask-then = 后来呢？
    .then = 后来
short-feel = 3. 您当时是什么感受？
    .why = 感受没人能否认，也让对方明白这件事有多要紧。
short-remedy = 4. 怎样才算解决？
    .why = 直接说出来，对方就不用猜。
short-customer = 5. 您是谁，怎么联系您？
    .why = 留一种联系方式就够了。
short-more = { $count ->
   *[other] “{ $page }”里还有{ $count }条。
}
