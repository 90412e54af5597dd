# Templates, and what is often forgotten. A kind of journey is told by `about`.

menu-templates = New from template
command-template = { $about ->
    [blank] Blank journey
    [lunch] Lunch in a restaurant
    [event] Event
    [service] Service by appointment
    [complaint] Complaint
    [purchase] Online purchase
   *[other] Another journey
}
command-template-help = { $about ->
    [blank] Begin with three stages, before, during and after, and no touchpoints
    [lunch] Begin with a lunch, from choosing the place to paying and leaving; nothing is rated
    [event] Begin with an event for two segments, from hearing of it to the days after; nothing is rated
    [service] Begin with a service by appointment, front stage and back stage; nothing is rated
    [complaint] Begin with a complaint, from noticing the problem to being asked whether it helped; nothing is rated
    [purchase] Begin with a purchase online, from the need to renewing or returning; nothing is rated
   *[other] Begin with a journey that is not rated
}
command-template-also = { $about ->
    [blank] empty stages before during after
    [lunch] restaurant food guest meal
    [event] congress conference festival participants
    [service] appointment booking hairdresser health back stage blueprint
    [complaint] feedback claim problem
    [purchase] shop e-commerce digital web order subscription
   *[other] example
}

# What is often forgotten
forgotten = Forgotten?
forgotten-list = Often forgotten
forgotten-kind = Kind of journey
forgotten-kind-help = What is often left out of a journey of this kind. The first one is guessed from what the map says
forgotten-add = Add { $title }
forgotten-known = { $title }, on the map
forgotten-known-help = A click goes there. With Shift: add it beside what is on the map
command-forgotten = What have we forgotten?
command-forgotten-help = Show what is often left out of such a journey; a click adds it to its stage, not rated
command-forgotten-also = missing omitted checklist suggest touchpoints ideas template reminder
