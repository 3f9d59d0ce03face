<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name></name>
    <message id="words:none">
        <source>no data</source>
        <translation>geen waarde</translation>
    </message>
    <message id="words:state.low">
        <source>LOW</source>
        <extracomment>The large plate of the training page: capitals, one or two short words.</extracomment>
        <translation>TE WEINIG</translation>
    </message>
    <message id="words:state.in">
        <source>IN BAND</source>
        <extracomment>The large plate of the training page: capitals, one or two short words.</extracomment>
        <translation>IN DOELZONE</translation>
    </message>
    <message id="words:state.high">
        <source>HIGH</source>
        <extracomment>The large plate of the training page: capitals, one or two short words.</extracomment>
        <translation>TE VEEL</translation>
    </message>
    <message id="words:state.none">
        <source>NO LOAD</source>
        <extracomment>The large plate of the training page: capitals, one or two short words.</extracomment>
        <translation>GEEN BELASTING</translation>
    </message>
    <message id="words:rung.low">
        <source>Low</source>
        <extracomment>The same word in its row while it is not lit.</extracomment>
        <translation>Te weinig</translation>
    </message>
    <message id="words:rung.in">
        <source>In band</source>
        <extracomment>The same word in its row while it is not lit.</extracomment>
        <translation>In doelzone</translation>
    </message>
    <message id="words:rung.high">
        <source>High</source>
        <extracomment>The same word in its row while it is not lit.</extracomment>
        <translation>Te veel</translation>
    </message>
    <message id="words:rung.none">
        <source>No load</source>
        <extracomment>The same word in its row while it is not lit.</extracomment>
        <translation>Geen belasting</translation>
    </message>
    <message id="words:guide.low">
        <source>Press a little more</source>
        <extracomment>What to do now, in large type: one short sentence.</extracomment>
        <translation>Iets meer belasten</translation>
    </message>
    <message id="words:guide.in">
        <source>Hold here</source>
        <extracomment>What to do now, in large type: one short sentence.</extracomment>
        <translation>Zo houden</translation>
    </message>
    <message id="words:guide.high">
        <source>Ease off a little</source>
        <extracomment>What to do now, in large type: one short sentence.</extracomment>
        <translation>Iets minder belasten</translation>
    </message>
    <message id="words:guide.prewarn">
        <source>Ease off now</source>
        <extracomment>What to do now, in large type: one short sentence.</extracomment>
        <translation>Nu minder belasten</translation>
    </message>
    <message id="words:guide.start">
        <source>Press slowly to {load}</source>
        <extracomment>What to do now, in large type: one short sentence.</extracomment>
        <translation>Druk langzaam tot {load}</translation>
    </message>
    <message id="words:guide.fast">
        <source>Press more slowly</source>
        <extracomment>What to do now, in large type: one short sentence.</extracomment>
        <translation>Druk langzamer</translation>
    </message>
    <message id="words:clock.run">
        <source>Clock running</source>
        <translation>Klok loopt</translation>
    </message>
    <message id="words:clock.wait">
        <source>Clock waiting</source>
        <translation>Klok wacht</translation>
    </message>
    <message id="words:time.left">
        <source>{time} left</source>
        <extracomment>Small beside a very large time.</extracomment>
        <translation>nog {time}</translation>
    </message>
    <message id="words:time.done">
        <source>{done} of {total} in band</source>
        <translation>{done} van {total} in doelzone</translation>
    </message>
    <message id="words:alarm.over">
        <source>UNLOAD NOW</source>
        <extracomment>The alarm page, readable from two metres: as short as can be.</extracomment>
        <translation>NU ONTLASTEN</translation>
    </message>
    <message id="words:alarm.over.why">
        <source>Above the limit of {load}</source>
        <extracomment>The alarm page, readable from two metres: as short as can be.</extracomment>
        <translation>Boven de grens van {load}</translation>
    </message>
    <message id="words:alarm.stale">
        <source>NO LIVE DATA</source>
        <extracomment>The alarm page, readable from two metres: as short as can be.</extracomment>
        <translation>GEEN ACTUELE WAARDE</translation>
    </message>
    <message id="words:alarm.stale.do">
        <source>UNLOAD</source>
        <extracomment>The alarm page, readable from two metres: as short as can be.</extracomment>
        <translation>ONTLASTEN</translation>
    </message>
    <message id="words:alarm.stale.why">
        <source>No reading for {time}</source>
        <extracomment>The alarm page, readable from two metres: as short as can be.</extracomment>
        <translation>Al {time} geen meetwaarde</translation>
    </message>
    <message id="words:alarm.silent.why">
        <source>The app stopped. Trust the scale's display.</source>
        <extracomment>The alarm page, readable from two metres: as short as can be.</extracomment>
        <translation>De app is gestopt. Vertrouw de weegschaal zelf.</translation>
    </message>
    <message id="words:alarm.do">
        <source>Hold your support. Lift off.</source>
        <extracomment>The alarm page, readable from two metres: as short as can be.</extracomment>
        <translation>Houd de steun vast. Til op.</translation>
    </message>
    <message id="words:alarm.link">
        <source>Reconnecting</source>
        <extracomment>The alarm page, readable from two metres: as short as can be.</extracomment>
        <translation>Maakt opnieuw verbinding</translation>
    </message>
    <message id="words:held">
        <source>Reading held by the scale</source>
        <translation>Weegschaal houdt de waarde vast</translation>
    </message>
    <message id="words:held.do">
        <source>Lift off, press again</source>
        <translation>Til op, druk opnieuw</translation>
    </message>
    <message id="words:verified">
        <source>Held, verified at {load}</source>
        <translation>Vaste waarde, gecontroleerd bij {load}</translation>
    </message>
    <message id="words:verified.next">
        <source>Verify again in {time}</source>
        <translation>Opnieuw controleren over {time}</translation>
    </message>
    <message id="words:noread">
        <source>No reading from the scale</source>
        <translation>Geen waarde van de weegschaal</translation>
    </message>
    <message id="words:noread.do">
        <source>Stay off. The app keeps trying.</source>
        <translation>Niet belasten. De app blijft proberen.</translation>
    </message>
    <message id="words:asleep">
        <source>Tap the scale with your hand</source>
        <translation>Tik met de hand op de weegschaal</translation>
    </message>
    <message id="words:asleep.why">
        <source>It is asleep. Keep the abutment off it.</source>
        <translation>Hij slaapt. Houd het abutment ervan af.</translation>
    </message>
    <message id="words:unit.changed">
        <source>The scale changed its unit</source>
        <translation>De weegschaal wisselde van eenheid</translation>
    </message>
    <message id="words:unit.do">
        <source>Lift off. Check kg or lb.</source>
        <translation>Til op. Controleer kg of lb.</translation>
    </message>
    <message id="words:suspended">
        <source>The computer was asleep</source>
        <translation>De computer was in slaapstand</translation>
    </message>
    <message id="words:drift">
        <source>Zero has moved. Lift off.</source>
        <translation>Het nulpunt is verschoven. Til op.</translation>
    </message>
    <message id="words:zero.bad">
        <source>Something is on the scale</source>
        <translation>Er ligt iets op de weegschaal</translation>
    </message>
    <message id="words:zero.ok">
        <source>Steady for {time}. Nothing on the scale.</source>
        <translation>{time} stabiel. Niets op de weegschaal.</translation>
    </message>
    <message id="words:zero.wait">
        <source>Waiting for a steady zero</source>
        <translation>Wacht op een stabiel nulpunt</translation>
    </message>
    <message id="words:rest">
        <source>Bout {bout} done. No load now.</source>
        <translation>Blok {bout} klaar. Nu niet belasten.</translation>
    </message>
    <message id="words:rest.go">
        <source>Start when you are ready</source>
        <translation>Begin als u er klaar voor bent</translation>
    </message>
    <message id="words:pause">
        <source>Paused. Lift off now.</source>
        <translation>Pauze. Til nu op.</translation>
    </message>
    <message id="words:pause.go">
        <source>Go on when you are ready</source>
        <translation>Ga door als u klaar bent</translation>
    </message>
    <message id="words:rest.load">
        <source>Lift off now</source>
        <translation>Til nu op</translation>
    </message>
    <message id="words:unloaded">
        <source>Scale shows {load}</source>
        <translation>Weegschaal toont {load}</translation>
    </message>
    <message id="words:cont.reset">
        <source>Out too long. This hold starts again.</source>
        <translation>Te lang erbuiten. De tijd begint opnieuw.</translation>
    </message>
    <message id="words:window">
        <source>Make the window larger</source>
        <translation>Maak het venster groter</translation>
    </message>
    <message id="words:pain.ask">
        <source>Pain now?</source>
        <translation>Pijn nu?</translation>
    </message>
    <message id="words:pain.stop">
        <source>Pain is {pain}. Lift off. Session ends.</source>
        <translation>Pijn is {pain}. Til op. Sessie eindigt.</translation>
    </message>
    <message id="words:pain.note">
        <source>Pain is {pain}</source>
        <translation>Pijn is {pain}</translation>
    </message>
    <message id="words:stop.ask">
        <source>Stop this session?</source>
        <translation>Deze sessie stoppen?</translation>
    </message>
    <message id="words:stop.saved">
        <source>Stopped. All readings are saved.</source>
        <translation>Gestopt. Alle meetwaarden zijn bewaard.</translation>
    </message>
    <message id="words:end.over">
        <source>Above the limit 3 times. Session ends.</source>
        <translation>3 keer boven de grens. Sessie eindigt.</translation>
    </message>
    <message id="words:end.link">
        <source>No scale for 2 min. Session saved.</source>
        <translation>2 min geen weegschaal. Sessie bewaard.</translation>
    </message>
    <message id="words:end.source">
        <source>The recording ended. Session saved.</source>
        <translation>De opname is afgelopen. Sessie bewaard.</translation>
    </message>
    <message id="words:end.time">
        <source>Longest time reached. Session saved.</source>
        <translation>Langste tijd bereikt. Sessie bewaard.</translation>
    </message>
    <message id="words:end.drop">
        <source>Unloaded. Clock waiting.</source>
        <translation>Ontlast. Klok wacht.</translation>
    </message>
    <message id="words:end.recovered">
        <source>The program had stopped. Session recovered.</source>
        <translation>Het programma was gestopt. Sessie hersteld.</translation>
    </message>
    <message id="words:sum.full">
        <source>{time} in band, as planned</source>
        <translation>{time} in doelzone, zoals gepland</translation>
    </message>
    <message id="words:sum.part">
        <source>{done} of {total} in band</source>
        <translation>{done} van {total} in doelzone</translation>
    </message>
    <message id="words:sum.over">
        <source>Above the limit {times}. Please add a note.</source>
        <translation>{times} boven de grens. Graag een notitie.</translation>
    </message>
    <message id="words:saved">
        <source>Saved and checked</source>
        <translation>Bewaard en gecontroleerd</translation>
    </message>
    <message id="words:disk.full">
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message id="words:disk.readonly">
        <source>The disk is read-only.</source>
        <translation>De schijf is alleen-lezen.</translation>
    </message>
    <message id="words:disk.fault">
        <source>The disk reports an error.</source>
        <translation>De schijf meldt een fout.</translation>
    </message>
    <message id="words:disk.slow">
        <source>The disk is too slow.</source>
        <translation>De schijf is te traag.</translation>
    </message>
    <message id="words:disk.moved">
        <source>Recording goes on in another place.</source>
        <translation>De opname gaat elders door.</translation>
    </message>
    <message id="words:disk.memory">
        <source>Recording goes on in memory only.</source>
        <translation>De opname gaat door in het geheugen.</translation>
    </message>
    <message id="words:save.fail">
        <source>Saving failed. Tell your physio.</source>
        <translation>Bewaren mislukt. Meld het uw fysiotherapeut.</translation>
    </message>
    <message id="words:recovered">
        <source>Session of {time} was saved.</source>
        <translation>Sessie van {time} is bewaard.</translation>
    </message>
    <message id="words:block.plan">
        <source>Start is off. Plan ended.</source>
        <translation>Start staat uit. Plan is verlopen.</translation>
    </message>
    <message id="words:block.early">
        <source>Start is off. Plan begins {day}.</source>
        <translation>Start staat uit. Plan begint {day}.</translation>
    </message>
    <message id="words:block.none">
        <source>Start is off. No confirmed plan.</source>
        <translation>Start staat uit. Geen bevestigd plan.</translation>
    </message>
    <message id="words:block.alter">
        <source>Start is off. Plan was changed.</source>
        <translation>Start staat uit. Plan is gewijzigd.</translation>
    </message>
    <message id="words:block.soon">
        <source>Next session from {time}</source>
        <translation>Volgende sessie vanaf {time}</translation>
    </message>
    <message id="words:block.done">
        <source>Sessions for today are done</source>
        <translation>De sessies van vandaag zijn klaar</translation>
    </message>
    <message id="words:block.check">
        <source>Check the scale first</source>
        <translation>Controleer eerst de weegschaal</translation>
    </message>
    <message id="words:block.pain">
        <source>Do not load today.</source>
        <translation>Vandaag niet belasten.</translation>
    </message>
    <message id="words:block.call">
        <source>Call your clinic: {phone}</source>
        <translation>Bel uw kliniek: {phone}</translation>
    </message>
    <message id="words:scale.ready">
        <source>Scale ready</source>
        <translation>Weegschaal gereed</translation>
    </message>
    <message id="words:scale.live">
        <source>Scale live</source>
        <translation>Weegschaal actief</translation>
    </message>
    <message id="words:scale.lost">
        <source>No scale data</source>
        <translation>Geen weegschaal</translation>
    </message>
    <message id="words:scale.held">
        <source>Reading held</source>
        <translation>Vaste waarde</translation>
    </message>
    <message id="words:fit.long">
        <source>Fit for long holds</source>
        <translation>Geschikt voor lang belasten</translation>
    </message>
    <message id="words:fit.short">
        <source>Short holds only</source>
        <translation>Alleen kort belasten</translation>
    </message>
    <message id="words:fit.no">
        <source>Not usable</source>
        <translation>Niet bruikbaar</translation>
    </message>
    <message id="words:sim">
        <source>SIMULATED</source>
        <translation>GESIMULEERD</translation>
    </message>
    <message id="words:replay">
        <source>REPLAY</source>
        <translation>HERHALING</translation>
    </message>
    <message id="words:mute.on">
        <source>Muted, {time}</source>
        <translation>Gedempt, {time}</translation>
    </message>
    <message id="words:mute.off">
        <source>Sound on</source>
        <translation>Geluid aan</translation>
    </message>
    <message id="words:mute.no">
        <source>This alarm cannot be muted</source>
        <translation>Dit alarm kan niet gedempt worden</translation>
    </message>
    <message id="words:sound.none">
        <source>No sound</source>
        <translation>Geen geluid</translation>
    </message>
    <message id="words:event.started">
        <source>Session started</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Sessie begonnen</translation>
    </message>
    <message id="words:event.link_up">
        <source>Scale connected</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Weegschaal verbonden</translation>
    </message>
    <message id="words:event.live">
        <source>Readings again after {time}</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Weer meetwaarden na {time}</translation>
    </message>
    <message id="words:event.unfrozen">
        <source>The reading moves again</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>De waarde beweegt weer</translation>
    </message>
    <message id="words:event.zeroed">
        <source>Zero is {load} on the scale</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Nulpunt is {load} op de weegschaal</translation>
    </message>
    <message id="words:event.bout">
        <source>Bout {bout} started</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Blok {bout} begonnen</translation>
    </message>
    <message id="words:event.in">
        <source>Load in the band</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Belasting in de doelzone</translation>
    </message>
    <message id="words:event.out">
        <source>Load left the band</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Belasting verliet de doelzone</translation>
    </message>
    <message id="words:event.ramp">
        <source>Load rises from zero</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Belasting stijgt vanaf nul</translation>
    </message>
    <message id="words:event.ramp_end">
        <source>Band reached</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Doelzone bereikt</translation>
    </message>
    <message id="words:event.cleared">
        <source>Load is below the limit again</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Belasting is weer onder de grens</translation>
    </message>
    <message id="words:event.paused">
        <source>Paused by you</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Door u gepauzeerd</translation>
    </message>
    <message id="words:event.resumed">
        <source>Going on</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Gaat verder</translation>
    </message>
    <message id="words:event.rest_end">
        <source>Rest over</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Rust voorbei</translation>
    </message>
    <message id="words:event.bout_done">
        <source>Bout done</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Blok klaar</translation>
    </message>
    <message id="words:event.done">
        <source>Session done</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Sessie klaar</translation>
    </message>
    <message id="words:link.good">
        <source>Signal good</source>
        <translation>Signaal goed</translation>
    </message>
    <message id="words:link.warning">
        <source>Signal usable, with gaps</source>
        <translation>Signaal bruikbaar, met gaten</translation>
    </message>
    <message id="words:link.refused">
        <source>Signal too weak or too slow</source>
        <translation>Signaal te zwak of te traag</translation>
    </message>
    <message id="words:link.pending">
        <source>Measuring the signal</source>
        <translation>Meet het signaal</translation>
    </message>
    <message id="words:link.final">
        <source>Gives final values only. Not for holds.</source>
        <translation>Geeft alleen eindwaarden. Niet voor lang belasten.</translation>
    </message>
    <message id="words:train.target">
        <source>Target {load}</source>
        <translation>Doel {load}</translation>
    </message>
    <message id="words:train.band">
        <source>{low} to {high}</source>
        <translation>{low} tot {high}</translation>
    </message>
    <message id="words:train.limit">
        <source>Limit {load}</source>
        <translation>Grens {load}</translation>
    </message>
    <message id="words:train.ago">
        <source>{time} ago</source>
        <translation>{time} geleden</translation>
    </message>
    <message id="words:train.now">
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message id="words:train.bout">
        <source>Bout {bout} of {bouts}</source>
        <translation>Blok {bout} van {bouts}</translation>
    </message>
    <message id="words:train.bout.short">
        <source>{bout}/{bouts}</source>
        <translation>{bout}/{bouts}</translation>
    </message>
    <message id="words:train.next">
        <source>Next</source>
        <translation>Hierna</translation>
    </message>
    <message id="words:train.next.full">
        <source>Bout {bout} of {bouts}: {time}</source>
        <translation>Blok {bout} van {bouts}: {time}</translation>
    </message>
    <message id="words:train.next.left">
        <source>Bout {bout} of {bouts}: {time} left</source>
        <translation>Blok {bout} van {bouts}: nog {time}</translation>
    </message>
    <message id="words:train.next.load">
        <source>{load}, {band}</source>
        <translation>{load}, {band}</translation>
    </message>
    <message id="words:train.rest">
        <source>Rest</source>
        <translation>Rust</translation>
    </message>
    <message id="words:train.rest.of">
        <source>of {time}</source>
        <translation>van {time}</translation>
    </message>
    <message id="words:train.paused">
        <source>Paused</source>
        <translation>Pauze</translation>
    </message>
    <message id="words:train.paused.since">
        <source>since {time}</source>
        <translation>sinds {time}</translation>
    </message>
    <message id="words:train.ending">
        <source>Session ends</source>
        <translation>Sessie eindigt</translation>
    </message>
    <message id="words:button.stop">
        <source>Stop</source>
        <extracomment>On a button.</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message id="words:button.pain">
        <source>Pain</source>
        <extracomment>On a button.</extracomment>
        <translation>Pijn</translation>
    </message>
    <message id="words:button.mute">
        <source>Mute</source>
        <extracomment>On a button.</extracomment>
        <translation>Dempen</translation>
    </message>
    <message id="words:button.unmute">
        <source>Unmute</source>
        <extracomment>On a button.</extracomment>
        <translation>Geluid aan</translation>
    </message>
    <message id="words:button.pause">
        <source>Pause</source>
        <extracomment>On a button.</extracomment>
        <translation>Pauze</translation>
    </message>
    <message id="words:button.go">
        <source>Go on</source>
        <extracomment>On a button.</extracomment>
        <translation>Doorgaan</translation>
    </message>
    <message id="words:button.bout">
        <source>Start bout {bout}</source>
        <extracomment>On a button.</extracomment>
        <translation>Begin blok {bout}</translation>
    </message>
    <message id="words:button.back">
        <source>Back</source>
        <extracomment>On a button.</extracomment>
        <translation>Terug</translation>
    </message>
    <message id="words:pain.scale">
        <source>0 no pain, 10 worst pain</source>
        <translation>0 geen pijn, 10 ergste pijn</translation>
    </message>
    <message id="words:link.found">
        <source>Found {name}</source>
        <translation>{name} gevonden</translation>
    </message>
    <message id="words:link.wait">
        <source>Waiting for the first reading</source>
        <translation>Wacht op de eerste meetwaarde</translation>
    </message>
    <message id="words:link.search">
        <source>Looking for your scale</source>
        <translation>Zoekt uw weegschaal</translation>
    </message>
    <message id="words:link.hint">
        <source>No scale yet. Close other scale apps.</source>
        <translation>Nog geen weegschaal. Sluit andere weegapps.</translation>
    </message>
    <message id="words:link.connect">
        <source>Connecting to the scale</source>
        <translation>Maakt verbinding met de weegschaal</translation>
    </message>
    <message id="words:link.retry">
        <source>The scale did not answer. Trying again.</source>
        <translation>De weegschaal antwoordde niet. Probeert opnieuw.</translation>
    </message>
    <message id="words:link.ended">
        <source>The scale ended the connection</source>
        <translation>De weegschaal verbrak de verbinding</translation>
    </message>
    <message id="words:link.silent">
        <source>The scale sends nothing. Reconnecting.</source>
        <translation>De weegschaal zendt niets. Verbindt opnieuw.</translation>
    </message>
    <message id="words:radio.off">
        <source>Bluetooth is off. Switch it on.</source>
        <translation>Bluetooth staat uit. Zet het aan.</translation>
    </message>
    <message id="words:radio.none">
        <source>No Bluetooth adapter found. Plug one in.</source>
        <translation>Geen Bluetooth-adapter gevonden. Sluit er een aan.</translation>
    </message>
    <message id="words:radio.service">
        <source>The Bluetooth service is not running</source>
        <translation>De Bluetooth-dienst draait niet</translation>
    </message>
    <message id="words:radio.bus">
        <source>The system's D-Bus is not running</source>
        <translation>De D-Bus van het systeem draait niet</translation>
    </message>
    <message id="words:radio.denied">
        <source>Bluetooth is not allowed for you</source>
        <translation>U mag Bluetooth niet gebruiken</translation>
    </message>
    <message id="words:radio.stuck">
        <source>Bluetooth does not answer. Trying again.</source>
        <translation>Bluetooth antwoordt niet. Probeert opnieuw.</translation>
    </message>
    <message id="words:radio.failed">
        <source>Bluetooth failed. Trying again.</source>
        <translation>Bluetooth is uitgevallen. Probeert opnieuw.</translation>
    </message>
    <message id="words:ask.scale">
        <source>Which scale is yours?</source>
        <translation>Welke weegschaal is van u?</translation>
    </message>
    <message id="words:ask.format">
        <source>Which scale is this?</source>
        <translation>Welke weegschaal is dit?</translation>
    </message>
    <message id="words:ask.press">
        <source>Press the scale once with your hand</source>
        <translation>Druk eenmaal met de hand op de weegschaal</translation>
    </message>
    <message id="words:ask.display">
        <source>What does the scale show?</source>
        <translation>Wat toont de weegschaal?</translation>
    </message>
    <message id="words:body_fat">
        <source>Sends a current through bare metal.</source>
        <translation>Stuurt stroom door bloot metaal.</translation>
    </message>
    <message id="words:body_fat.do">
        <source>Use an insulating pad, or a weight-only scale.</source>
        <translation>Gebruik een isolerend kussen of gewone weegschaal.</translation>
    </message>
    <message id="words:say.over">
        <source>Unload now.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Nu ontlasten.</translation>
    </message>
    <message id="words:say.stale">
        <source>No live data. Unload.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Geen actuele waarde. Ontlasten.</translation>
    </message>
    <message id="words:say.prewarn">
        <source>Ease off now.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Nu minder belasten.</translation>
    </message>
    <message id="words:say.high">
        <source>Ease off a little.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Iets minder belasten.</translation>
    </message>
    <message id="words:say.held">
        <source>Reading held. Lift off, press again.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Vaste waarde. Til op, druk opnieuw.</translation>
    </message>
    <message id="words:say.noread">
        <source>No reading from the scale.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Geen waarde van de weegschaal.</translation>
    </message>
    <message id="words:say.low">
        <source>A little more.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Iets meer.</translation>
    </message>
    <message id="words:say.in">
        <source>Hold here.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Zo houden.</translation>
    </message>
    <message id="words:say.bout">
        <source>Bout done. Lift off.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Blok klaar. Til op.</translation>
    </message>
    <message id="words:say.session">
        <source>Session done. Lift off.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Sessie klaar. Til op.</translation>
    </message>
    <message id="words:say.minutes">
        <source>{minutes} minutes left.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Nog {minutes} minuten.</translation>
    </message>
    <message id="words:say.minute">
        <source>One minute left.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Nog een minuut.</translation>
    </message>
    <message id="words:check.title">
        <source>Scale check</source>
        <translation>Weegschaalcontrole</translation>
    </message>
    <message id="words:check.find">
        <source>Switch the scale on</source>
        <translation>Zet de weegschaal aan</translation>
    </message>
    <message id="words:check.zero">
        <source>Leave the scale empty</source>
        <translation>Laat de weegschaal leeg</translation>
    </message>
    <message id="words:check.wake">
        <source>Press slowly with your hand</source>
        <translation>Druk langzaam met de hand</translation>
    </message>
    <message id="words:check.wake.do">
        <source>From nothing to about {load}</source>
        <translation>Van niets tot ongeveer {load}</translation>
    </message>
    <message id="words:check.link">
        <source>Keep pressing with your hand</source>
        <translation>Blijf drukken met de hand</translation>
    </message>
    <message id="words:check.load">
        <source>Put {load} on, all at once</source>
        <translation>Zet er {load} op, in één keer</translation>
    </message>
    <message id="words:check.load.any">
        <source>Put a still load on at once</source>
        <translation>Zet er een stil gewicht op</translation>
    </message>
    <message id="words:check.load.do">
        <source>In the middle, then let go</source>
        <translation>In het midden, laat dan los</translation>
    </message>
    <message id="words:check.hold">
        <source>Leave it on. Do not touch.</source>
        <translation>Laat het staan. Niet aanraken.</translation>
    </message>
    <message id="words:check.nudge">
        <source>Press on the load with your hand</source>
        <translation>Druk met de hand op het gewicht</translation>
    </message>
    <message id="words:check.nudge.do">
        <source>Nothing moves? Then press Space.</source>
        <translation>Beweegt er niets? Druk dan op Spatie.</translation>
    </message>
    <message id="words:check.off">
        <source>Take everything off</source>
        <translation>Haal alles eraf</translation>
    </message>
    <message id="words:check.off.do">
        <source>Scale asleep? Tap it with your hand.</source>
        <translation>Slaapt de weegschaal? Tik erop.</translation>
    </message>
    <message id="words:check.return">
        <source>Return to zero</source>
        <translation>Terug naar nul</translation>
    </message>
    <message id="words:check.centre">
        <source>Put {load} on the middle</source>
        <translation>Zet {load} in het midden</translation>
    </message>
    <message id="words:check.corner">
        <source>Put {load} on corner {corner}</source>
        <translation>Zet {load} op hoek {corner}</translation>
    </message>
    <message id="words:check.weight">
        <source>Put {load} on the middle</source>
        <translation>Zet {load} in het midden</translation>
    </message>
    <message id="words:check.weight.empty">
        <source>Keep the scale empty</source>
        <translation>Houd de weegschaal leeg</translation>
    </message>
    <message id="words:check.weight.do">
        <source>No value for it? Then press Space.</source>
        <translation>Geen waarde? Druk dan op Spatie.</translation>
    </message>
    <message id="words:check.steady">
        <source>Wait until the value is steady</source>
        <translation>Wacht tot de waarde stabiel is</translation>
    </message>
    <message id="words:check.skip">
        <source>S leaves this step out</source>
        <translation>S slaat deze stap over</translation>
    </message>
    <message id="words:check.done">
        <source>Scale check done</source>
        <translation>Weegschaalcontrole klaar</translation>
    </message>
    <message id="words:check.stopped">
        <source>Stopped. Nothing was kept.</source>
        <translation>Gestopt. Er is niets bewaard.</translation>
    </message>
    <message id="words:check.unit">
        <source>The unit changed. This step starts again.</source>
        <translation>De eenheid wisselde. Deze stap begint opnieuw.</translation>
    </message>
    <message id="words:check.rate">
        <source>Rate and gaps</source>
        <translation>Tempo en gaten</translation>
    </message>
    <message id="words:check.lock">
        <source>Lock and auto-off</source>
        <translation>Vasthouden en uitschakelen</translation>
    </message>
    <message id="words:check.weights">
        <source>Known weights</source>
        <translation>Bekende gewichten</translation>
    </message>
    <message id="words:check.none">
        <source>Not measured: {what}</source>
        <translation>Niet gemeten: {what}</translation>
    </message>
    <message id="words:check.step.find">
        <source>Find the scale</source>
        <translation>Weegschaal zoeken</translation>
    </message>
    <message id="words:check.step.zero">
        <source>Empty scale</source>
        <translation>Lege weegschaal</translation>
    </message>
    <message id="words:check.step.wake">
        <source>Smallest load</source>
        <translation>Kleinste belasting</translation>
    </message>
    <message id="words:check.step.link">
        <source>Rate and gaps</source>
        <translation>Tempo en gaten</translation>
    </message>
    <message id="words:check.step.load">
        <source>Sudden load</source>
        <translation>Plotselinge belasting</translation>
    </message>
    <message id="words:check.step.hold">
        <source>Steady load</source>
        <translation>Stil gewicht</translation>
    </message>
    <message id="words:check.step.nudge">
        <source>Follows the load</source>
        <translation>Volgt de belasting</translation>
    </message>
    <message id="words:check.step.return">
        <source>Return to zero</source>
        <translation>Terug naar nul</translation>
    </message>
    <message id="words:check.step.corners">
        <source>Corners</source>
        <translation>Hoeken</translation>
    </message>
    <message id="words:check.step.weights">
        <source>Known weights</source>
        <translation>Bekende gewichten</translation>
    </message>
    <message id="words:check.why.nothing">
        <source>It showed no load at all</source>
        <translation>Hij toonde helemaal geen belasting</translation>
    </message>
    <message id="words:check.why.woken">
        <source>Wakes under a load and calls it zero</source>
        <translation>Wordt wakker onder belasting, noemt dat nul</translation>
    </message>
    <message id="words:check.why.link">
        <source>Readings too rare: {rate}, gap {gap}</source>
        <translation>Te weinig waarden: {rate}, gat {gap}</translation>
    </message>
    <message id="words:check.why.lock">
        <source>Holds its reading after {time}</source>
        <translation>Houdt de waarde vast na {time}</translation>
    </message>
    <message id="words:check.why.off">
        <source>Falls silent under a load after {time}</source>
        <translation>Valt onder belasting stil na {time}</translation>
    </message>
    <message id="words:check.why.gap">
        <source>Silent for {gap} under a still load</source>
        <translation>{gap} stil onder vaste belasting</translation>
    </message>
    <message id="words:check.why.hangup">
        <source>Ends the connection after {time}</source>
        <translation>Verbreekt de verbinding na {time}</translation>
    </message>
    <message id="words:check.why.drift">
        <source>Drifts {load} in {time}</source>
        <translation>Verloopt {load} in {time}</translation>
    </message>
    <message id="words:check.why.return">
        <source>Zero is off by {load} after unloading</source>
        <translation>Nul wijkt {load} af na ontlasten</translation>
    </message>
    <message id="words:check.why.ghost">
        <source>Still shows {load} after unloading</source>
        <translation>Toont nog {load} na ontlasten</translation>
    </message>
    <message id="words:check.why.high">
        <source>Shows {off} too much at {load}</source>
        <translation>Toont {off} te veel bij {load}</translation>
    </message>
    <message id="words:check.why.low">
        <source>Shows {off} too little at {load}</source>
        <translation>Toont {off} te weinig bij {load}</translation>
    </message>
    <message id="words:check.why.corner">
        <source>Corners differ by {load}. Press the middle.</source>
        <translation>Hoeken verschillen {load}. Druk op het midden.</translation>
    </message>
    <message id="words:check.why.stored">
        <source>Sends old weights; they were left out</source>
        <translation>Stuurt oude gewichten; die zijn weggelaten</translation>
    </message>
    <message id="words:check.why.unit">
        <source>The unit was changed during the check</source>
        <translation>De eenheid wisselde tijdens de controle</translation>
    </message>
    <message id="words:check.why.upto">
        <source>Seen to follow for {time}</source>
        <translation>Volgde de belasting {time}</translation>
    </message>
    <message id="words:check.why.brief">
        <source>Follows a load for {time} only</source>
        <translation>Volgt een belasting maar {time}</translation>
    </message>
    <message id="words:check.long">
        <source>Fit for long holds</source>
        <translation>Geschikt voor lang belasten</translation>
    </message>
    <message id="words:check.short">
        <source>Short holds only</source>
        <translation>Alleen kort belasten</translation>
    </message>
    <message id="words:check.spot">
        <source>Single readings only</source>
        <translation>Alleen losse waarden</translation>
    </message>
    <message id="words:check.no">
        <source>Not usable</source>
        <translation>Niet bruikbaar</translation>
    </message>
    <message id="words:check.upto">
        <source>up to {time}</source>
        <translation>tot {time}</translation>
    </message>
    <message id="words:check.again">
        <source>Check again by {day}</source>
        <translation>Opnieuw controleren voor {day}</translation>
    </message>
    <message id="words:check.age">
        <source>{accuracy}, checked {age}</source>
        <translation>{accuracy}, gecontroleerd {age}</translation>
    </message>
    <message id="words:check.unmeasured">
        <source>accuracy not measured</source>
        <translation>nauwkeurigheid niet gemeten</translation>
    </message>
    <message id="words:check.today">
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message id="words:check.yesterday">
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message id="words:check.days">
        <source>{days} days ago</source>
        <translation>{days} dagen geleden</translation>
    </message>
    <message id="words:check.missing">
        <source>This scale was never checked</source>
        <translation>Deze weegschaal is nooit gecontroleerd</translation>
    </message>
    <message id="words:check.unreadable">
        <source>The scale checks cannot be read</source>
        <translation>De weegschaalcontroles zijn onleesbaar</translation>
    </message>
    <message id="words:check.overdue">
        <source>The scale check is overdue</source>
        <translation>De weegschaalcontrole is te laat</translation>
    </message>
    <message id="words:check.plan">
        <source>Checked for {time}. Your plan holds {hold}.</source>
        <translation>Gecontroleerd voor {time}. Uw plan vraagt {hold}.</translation>
    </message>
    <message id="words:check.wake.plan">
        <source>Shows nothing below {load}</source>
        <translation>Toont niets onder {load}</translation>
    </message>
    <message id="words:check.report">
        <source>Scale check of {day}</source>
        <translation>Weegschaalcontrole van {day}</translation>
    </message>
    <message id="words:check.scale">
        <source>Scale: {name}</source>
        <translation>Weegschaal: {name}</translation>
    </message>
    <message id="words:check.scale.named">
        <source>Scale: {name} ({own})</source>
        <translation>Weegschaal: {name} ({own})</translation>
    </message>
    <message id="words:check.fig.none">
        <source>not measured</source>
        <translation>niet gemeten</translation>
    </message>
    <message id="words:check.fig.rate">
        <source>Rate</source>
        <translation>Tempo</translation>
    </message>
    <message id="words:check.fig.rate.value">
        <source>{rate} per s</source>
        <translation>{rate} per s</translation>
    </message>
    <message id="words:check.fig.gap">
        <source>Longest gap</source>
        <translation>Langste gat</translation>
    </message>
    <message id="words:check.fig.wake">
        <source>Smallest load</source>
        <translation>Kleinste belasting</translation>
    </message>
    <message id="words:check.fig.step">
        <source>Sudden load shown after</source>
        <translation>Plotselinge belasting getoond na</translation>
    </message>
    <message id="words:check.fig.lock">
        <source>Holds its reading</source>
        <translation>Houdt de waarde vast</translation>
    </message>
    <message id="words:check.fig.off">
        <source>Turns itself off</source>
        <translation>Schakelt zich uit</translation>
    </message>
    <message id="words:check.fig.life">
        <source>Ends the connection</source>
        <translation>Verbreekt de verbinding</translation>
    </message>
    <message id="words:check.fig.life.value">
        <source>after {time}, readings again after {back}</source>
        <translation>na {time}, weer waarden na {back}</translation>
    </message>
    <message id="words:check.fig.yes">
        <source>yes, after {time}</source>
        <translation>ja, na {time}</translation>
    </message>
    <message id="words:check.fig.no">
        <source>no, in {time}</source>
        <translation>nee, in {time}</translation>
    </message>
    <message id="words:check.fig.drift">
        <source>Drift during the hold</source>
        <translation>Verloop tijdens het belasten</translation>
    </message>
    <message id="words:check.fig.return">
        <source>Zero return</source>
        <translation>Terug naar nul</translation>
    </message>
    <message id="words:check.fig.corners">
        <source>Corners</source>
        <translation>Hoeken</translation>
    </message>
    <message id="words:check.fig.off_by">
        <source>Uncertainty</source>
        <translation>Onzekerheid</translation>
    </message>
    <message id="words:check.fig.weight">
        <source>{weight}: shown {shown}</source>
        <translation>{weight}: toonde {shown}</translation>
    </message>
    <message id="words:check.fig.worst">
        <source>worst error {error}, allowed {allowed}</source>
        <translation>grootste fout {error}, toegestaan {allowed}</translation>
    </message>
    <message id="words:check.table.weight">
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message id="words:check.table.shown">
        <source>Shown</source>
        <translation>Getoond</translation>
    </message>
    <message id="words:check.table.error">
        <source>Worst error</source>
        <translation>Grootste fout</translation>
    </message>
    <message id="words:check.table.allowed">
        <source>Allowed</source>
        <translation>Toegestaan</translation>
    </message>
    <message id="words:check.vouches">
        <source>The verdict vouches for the tested {time} only.</source>
        <translation>Het oordeel geldt alleen voor geteste {time}.</translation>
    </message>
    <message id="words:check.vouches.not">
        <source>No hold was tested.</source>
        <translation>Er is geen belasting getest.</translation>
    </message>
    <message id="words:check.why">
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message id="words:check.figures">
        <source>Measured</source>
        <translation>Gemeten</translation>
    </message>
    <message id="words:check.app">
        <source>Made with loadtrainer {version}</source>
        <translation>Gemaakt met loadtrainer {version}</translation>
    </message>
    <message id="words:month.1">
        <source>Jan</source>
        <translation>jan</translation>
    </message>
    <message id="words:month.2">
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message id="words:month.3">
        <source>Mar</source>
        <translation>mrt</translation>
    </message>
    <message id="words:month.4">
        <source>Apr</source>
        <translation>apr</translation>
    </message>
    <message id="words:month.5">
        <source>May</source>
        <translation>mei</translation>
    </message>
    <message id="words:month.6">
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message id="words:month.7">
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message id="words:month.8">
        <source>Aug</source>
        <translation>aug</translation>
    </message>
    <message id="words:month.9">
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message id="words:month.10">
        <source>Oct</source>
        <translation>okt</translation>
    </message>
    <message id="words:month.11">
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message id="words:month.12">
        <source>Dec</source>
        <translation>dec</translation>
    </message>
    <message id="words:month.long.1">
        <source>January</source>
        <translation>januari</translation>
    </message>
    <message id="words:month.long.2">
        <source>February</source>
        <translation>februari</translation>
    </message>
    <message id="words:month.long.3">
        <source>March</source>
        <translation>maart</translation>
    </message>
    <message id="words:month.long.4">
        <source>April</source>
        <translation>april</translation>
    </message>
    <message id="words:month.long.5">
        <source>May</source>
        <translation>mei</translation>
    </message>
    <message id="words:month.long.6">
        <source>June</source>
        <translation>juni</translation>
    </message>
    <message id="words:month.long.7">
        <source>July</source>
        <translation>juli</translation>
    </message>
    <message id="words:month.long.8">
        <source>August</source>
        <translation>augustus</translation>
    </message>
    <message id="words:month.long.9">
        <source>September</source>
        <translation>september</translation>
    </message>
    <message id="words:month.long.10">
        <source>October</source>
        <translation>oktober</translation>
    </message>
    <message id="words:month.long.11">
        <source>November</source>
        <translation>november</translation>
    </message>
    <message id="words:month.long.12">
        <source>December</source>
        <translation>december</translation>
    </message>
    <message id="words:weekday.1">
        <source>Monday</source>
        <translation>Maandag</translation>
    </message>
    <message id="words:weekday.2">
        <source>Tuesday</source>
        <translation>Dinsdag</translation>
    </message>
    <message id="words:weekday.3">
        <source>Wednesday</source>
        <translation>Woensdag</translation>
    </message>
    <message id="words:weekday.4">
        <source>Thursday</source>
        <translation>Donderdag</translation>
    </message>
    <message id="words:weekday.5">
        <source>Friday</source>
        <translation>Vrijdag</translation>
    </message>
    <message id="words:weekday.6">
        <source>Saturday</source>
        <translation>Zaterdag</translation>
    </message>
    <message id="words:weekday.7">
        <source>Sunday</source>
        <translation>Zondag</translation>
    </message>
    <message id="words:date.day">
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message id="words:date.year">
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message id="words:date.long">
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message id="words:date.at">
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message id="words:code.large">
        <source>Too large for a code. Send the file.</source>
        <translation>Te groot voor een code. Stuur het bestand.</translation>
    </message>
    <message id="words:code.unconfirmed">
        <source>Only a confirmed plan has a code</source>
        <translation>Alleen een bevestigd plan heeft een code</translation>
    </message>
    <message id="words:code.none">
        <source>No plan code in this picture</source>
        <translation>Geen plancode in deze foto</translation>
    </message>
    <message id="words:code.none.do">
        <source>Take the picture again, straight and sharp.</source>
        <translation>Maak de foto opnieuw, recht en scherp.</translation>
    </message>
    <message id="words:code.other">
        <source>This code is no plan</source>
        <translation>Deze code is geen plan</translation>
    </message>
    <message id="words:code.many">
        <source>More than one plan in this picture</source>
        <translation>Meer dan één plan in deze foto</translation>
    </message>
    <message id="words:code.damaged">
        <source>The plan in this code is damaged</source>
        <translation>Het plan in deze code is beschadigd</translation>
    </message>
    <message id="words:code.altered">
        <source>The plan was changed after its confirmation</source>
        <translation>Het plan is na de bevestiging gewijzigd</translation>
    </message>
    <message id="words:code.newer">
        <source>The code is from a newer loadtrainer</source>
        <translation>De code komt van een nieuwere loadtrainer</translation>
    </message>
    <message id="words:code.file">
        <source>The picture file is too large</source>
        <translation>Het fotobestand is te groot</translation>
    </message>
    <message id="words:code.size">
        <source>The picture has too many dots</source>
        <translation>De foto heeft te veel punten</translation>
    </message>
    <message id="words:code.exists">
        <source>Exists already. Choose another name.</source>
        <translation>Bestaat al. Kies een andere naam.</translation>
    </message>
    <message id="words:code.unwritten">
        <source>Cannot be written: {why}</source>
        <translation>Kan niet geschreven worden: {why}</translation>
    </message>
    <message id="words:code.picture">
        <source>This is no picture that can be read</source>
        <translation>Deze foto kan niet gelezen worden</translation>
    </message>
    <message id="words:completion.title">
        <source>Last stage done, {day}</source>
        <translation>Laatste stap gedaan, {day}</translation>
    </message>
    <message id="words:completion.bring">
        <source>Bring this page to the training prosthesis fitting.</source>
        <translation>Neem deze pagina mee naar de oefenprothese-afspraak.</translation>
    </message>
    <message id="words:completion.stages">
        <source>Stages</source>
        <translation>Stappen</translation>
    </message>
    <message id="words:completion.stage">
        <source>Stage</source>
        <translation>Stap</translation>
    </message>
    <message id="words:completion.target">
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message id="words:completion.from">
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message id="words:completion.to">
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message id="words:completion.sessions">
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message id="words:completion.full">
        <source>Full sessions</source>
        <translation>Hele sessies</translation>
    </message>
    <message id="words:completion.of">
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
    <message id="words:completion.time">
        <source>Time in band</source>
        <translation>Tijd in de doelzone</translation>
    </message>
    <message id="words:completion.mean">
        <source>Mean load</source>
        <translation>Gemiddelde last</translation>
    </message>
    <message id="words:completion.pain">
        <source>Highest pain</source>
        <translation>Hoogste pijn</translation>
    </message>
    <message id="words:completion.rest">
        <source>{count} more stages in the review.</source>
        <translation>Nog {count} stappen in het overzicht.</translation>
    </message>
    <message id="words:completion.whole">
        <source>In all</source>
        <translation>In totaal</translation>
    </message>
    <message id="words:completion.load">
        <source>Load reached</source>
        <translation>Bereikte last</translation>
    </message>
    <message id="words:completion.load.of">
        <source>{load}, mean {mean}</source>
        <translation>{load}, gemiddeld {mean}</translation>
    </message>
    <message id="words:completion.last.pain">
        <source>Highest pain, last stage</source>
        <translation>Hoogste pijn, laatste stap</translation>
    </message>
    <message id="words:completion.check">
        <source>Scale check</source>
        <translation>Weegschaalcontrole</translation>
    </message>
    <message id="words:completion.check.off">
        <source>{day}, within {load}</source>
        <translation>{day}, binnen {load}</translation>
    </message>
    <message id="words:completion.check.bare">
        <source>{day}, accuracy not measured</source>
        <translation>{day}, nauwkeurigheid niet gemeten</translation>
    </message>
    <message id="words:completion.contact">
        <source>Clinic</source>
        <translation>Kliniek</translation>
    </message>
    <message id="words:stored">
        <source>Old weighing left out</source>
        <translation>Oude weging weggelaten</translation>
    </message>
    <message id="words:woken">
        <source>The scale woke under the load</source>
        <translation>De weegschaal werd wakker onder belasting</translation>
    </message>
    <message id="words:woken.do">
        <source>Off: does it show 0? Then go on.</source>
        <translation>Ontlast: toont hij 0? Ga dan door.</translation>
    </message>
    <message id="words:zero.moving">
        <source>Not steady yet. Leave the scale alone.</source>
        <translation>Nog niet stabiel. Laat de weegschaal met rust.</translation>
    </message>
    <message id="words:zero.below">
        <source>Below zero. Restart the scale empty.</source>
        <translation>Onder nul. Start de weegschaal leeg opnieuw.</translation>
    </message>
    <message id="words:drift.mark">
        <source>Zero moved</source>
        <translation>Nul verschoven</translation>
    </message>
    <message id="words:drift.bout">
        <source>Zero moved in bout {bout}</source>
        <translation>Nulpunt verschoven in blok {bout}</translation>
    </message>
    <message id="words:button.zero">
        <source>New zero</source>
        <extracomment>On a button.</extracomment>
        <translation>Nieuwe nul</translation>
    </message>
    <message id="words:zero.ask">
        <source>Scale empty? Z sets a new zero.</source>
        <translation>Weegschaal leeg? Z zet een nieuw nulpunt.</translation>
    </message>
    <message id="words:voice.none">
        <source>No voice here</source>
        <translation>Geen stem hier</translation>
    </message>
    <message id="words:voice.none.do">
        <source>The tones tell the direction.</source>
        <translation>De tonen geven de richting.</translation>
    </message>
    <message id="words:event.ramp_off">
        <source>Load comes off</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Belasting neemt af</translation>
    </message>
    <message id="words:event.ramp_off_end">
        <source>Load is off</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Belasting is eraf</translation>
    </message>
    <message id="words:report.title">
        <source>Loading report, {first} to {last}</source>
        <translation>Belastingsrapport, {first} tot {last}</translation>
    </message>
    <message id="words:report.title.one">
        <source>Loading report, {day}</source>
        <translation>Belastingsrapport, {day}</translation>
    </message>
    <message id="words:report.title.patient">
        <source>Your sessions, {first} to {last}</source>
        <translation>Uw sessies, {first} tot {last}</translation>
    </message>
    <message id="words:report.title.patient.one">
        <source>Your sessions, {day}</source>
        <translation>Uw sessies, {day}</translation>
    </message>
    <message id="words:report.title.session">
        <source>Session report, {day}</source>
        <translation>Sessierapport, {day}</translation>
    </message>
    <message id="words:report.title.yours">
        <source>Your session, {day}</source>
        <translation>Uw sessie, {day}</translation>
    </message>
    <message id="words:report.page">
        <source>Page 1 of 1</source>
        <translation>Pagina 1 van 1</translation>
    </message>
    <message id="words:report.printed">
        <source>Made {day}, {time}</source>
        <translation>Gemaakt {day}, {time}</translation>
    </message>
    <message id="words:report.patient">
        <source>Patient {code}.</source>
        <translation>Patiënt {code}.</translation>
    </message>
    <message id="words:report.side.left">
        <source>Left side.</source>
        <translation>Linkerzijde.</translation>
    </message>
    <message id="words:report.side.right">
        <source>Right side.</source>
        <translation>Rechterzijde.</translation>
    </message>
    <message id="words:report.level.transfemoral">
        <source>Above the knee.</source>
        <translation>Boven de knie.</translation>
    </message>
    <message id="words:report.level.transtibial">
        <source>Below the knee.</source>
        <translation>Onder de knie.</translation>
    </message>
    <message id="words:report.level.upper">
        <source>Arm.</source>
        <translation>Arm.</translation>
    </message>
    <message id="words:report.weight">
        <source>Body weight {load} ({day}).</source>
        <translation>Lichaamsgewicht {load} ({day}).</translation>
    </message>
    <message id="words:report.plan">
        <source>Plan {plan}: {title}.</source>
        <translation>Plan {plan}: {title}.</translation>
    </message>
    <message id="words:report.stage">
        <source>Stage {stage} of {stages}: {target}, limit {limit}.</source>
        <translation>Stap {stage} van {stages}: {target}, grens {limit}.</translation>
    </message>
    <message id="words:report.target">
        <source>{load} ±{tolerance}</source>
        <translation>{load} ±{tolerance}</translation>
    </message>
    <message id="words:report.ceiling">
        <source>Ceiling {load} ({share} % of body weight).</source>
        <translation>Plafond {load} ({share} % van lichaamsgewicht).</translation>
    </message>
    <message id="words:report.sessions">
        <source>{count} sessions a day.</source>
        <translation>{count} sessies per dag.</translation>
    </message>
    <message id="words:report.sessions.one">
        <source>1 session a day.</source>
        <translation>1 sessie per dag.</translation>
    </message>
    <message id="words:report.bouts">
        <source>{count} bouts of {time}.</source>
        <translation>{count} blokken van {time}.</translation>
    </message>
    <message id="words:report.bouts.one">
        <source>1 bout of {time}.</source>
        <translation>1 blok van {time}.</translation>
    </message>
    <message id="words:report.mode.cumulative">
        <source>Time in band adds up; breaks allowed.</source>
        <translation>Tijd in doelzone telt op; onderbreken mag.</translation>
    </message>
    <message id="words:report.mode.continuous">
        <source>Each hold in one piece.</source>
        <translation>Elke belasting in één keer.</translation>
    </message>
    <message id="words:report.confirmed">
        <source>Confirmed by {who}, {role}, {day}.</source>
        <translation>Bevestigd door {who}, {role}, {day}.</translation>
    </message>
    <message id="words:report.confirmed.no">
        <source>Not confirmed by a clinician.</source>
        <translation>Niet door een behandelaar bevestigd.</translation>
    </message>
    <message id="words:report.valid">
        <source>Valid {first} to {last}.</source>
        <translation>Geldig {first} tot {last}.</translation>
    </message>
    <message id="words:report.none">
        <source>There is no plan.</source>
        <translation>Er is geen plan.</translation>
    </message>
    <message id="words:report.empty">
        <source>No session in these days.</source>
        <translation>Geen sessie in deze dagen.</translation>
    </message>
    <message id="words:report.yours.target">
        <source>Target {target}, band {band}, limit {limit}.</source>
        <translation>Doel {target}, doelzone {band}, grens {limit}.</translation>
    </message>
    <message id="words:report.flags">
        <source>Red flags</source>
        <translation>Waarschuwingstekens</translation>
    </message>
    <message id="words:report.flags.none">
        <source>None reported or measured.</source>
        <translation>Geen gemeld of gemeten.</translation>
    </message>
    <message id="words:report.flags.more">
        <source>{count} more in the review.</source>
        <translation>Nog {count} in het overzicht.</translation>
    </message>
    <message id="words:report.flags.yours">
        <source>For your clinic</source>
        <translation>Voor uw kliniek</translation>
    </message>
    <message id="words:report.flags.yours.more">
        <source>{count} more.</source>
        <translation>Nog {count}.</translation>
    </message>
    <message id="words:report.flags.not">
        <source>Not reported: {what}.</source>
        <translation>Niet gemeld: {what}.</translation>
    </message>
    <message id="words:report.flag.fall">
        <source>fall</source>
        <translation>val</translation>
    </message>
    <message id="words:report.flag.fever">
        <source>fever</source>
        <translation>koorts</translation>
    </message>
    <message id="words:report.flag.wound">
        <source>redness, fluid or blood</source>
        <translation>roodheid, vocht of bloed</translation>
    </message>
    <message id="words:report.flag.new_pain">
        <source>new or sharp pain</source>
        <translation>nieuwe of scherpe pijn</translation>
    </message>
    <message id="words:report.flag.loose">
        <source>click or looseness</source>
        <translation>klik of losheid</translation>
    </message>
    <message id="words:report.flag.dizzy">
        <source>dizziness</source>
        <translation>duizeligheid</translation>
    </message>
    <message id="words:report.analgesic">
        <source>Painkiller before {count} of {total} sessions.</source>
        <translation>Pijnstiller voor {count} van {total} sessies.</translation>
    </message>
    <message id="words:report.analgesic.yes">
        <source>A painkiller was taken before.</source>
        <translation>Vooraf is een pijnstiller genomen.</translation>
    </message>
    <message id="words:report.analgesic.no">
        <source>No painkiller was taken before.</source>
        <translation>Vooraf is geen pijnstiller genomen.</translation>
    </message>
    <message id="words:report.where">
        <source>{day}, session {number}.</source>
        <translation>{day}, sessie {number}.</translation>
    </message>
    <message id="words:report.adherence">
        <source>Sessions: {full} full, {part} part, {missed} missed</source>
        <translation>Sessies: {full} volledig, {part} deels, {missed} gemist</translation>
    </message>
    <message id="words:report.adherence.of">
        <source>of {planned} planned</source>
        <translation>van {planned} gepland</translation>
    </message>
    <message id="words:report.adherence.none">
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message id="words:report.adherence.yours">
        <source>Sessions: {full} of {planned} full</source>
        <translation>Sessies: {full} van {planned} volledig</translation>
    </message>
    <message id="words:report.minutes.of">
        <source>Time in band {done} of {total}.</source>
        <translation>Tijd in doelzone {done} van {total}.</translation>
    </message>
    <message id="words:report.adherence.extra">
        <source>More than planned: {count} sessions.</source>
        <translation>Meer dan gepland: {count} sessies.</translation>
    </message>
    <message id="words:report.adherence.extra.one">
        <source>More than planned: 1 session.</source>
        <translation>Meer dan gepland: 1 sessie.</translation>
    </message>
    <message id="words:report.dose">
        <source>Dose {done} of {total} kg·min.</source>
        <translation>Dosis {done} van {total} kg·min.</translation>
    </message>
    <message id="words:report.strip">
        <source>Sessions of each day</source>
        <translation>Sessies per dag</translation>
    </message>
    <message id="words:report.strip.says">
        <source>{full} full, {part} part, {missed} missed</source>
        <translation>{full} volledig, {part} deels, {missed} gemist</translation>
    </message>
    <message id="words:report.strip.says.yours">
        <source>{full} full, {part} part, {missed} without</source>
        <translation>{full} volledig, {part} deels, {missed} zonder</translation>
    </message>
    <message id="words:report.strip.full">
        <source>full</source>
        <translation>volledig</translation>
    </message>
    <message id="words:report.strip.part">
        <source>part</source>
        <translation>deels</translation>
    </message>
    <message id="words:report.strip.missed">
        <source>missed</source>
        <translation>gemist</translation>
    </message>
    <message id="words:report.strip.missed.yours">
        <source>no session</source>
        <translation>geen sessie</translation>
    </message>
    <message id="words:report.strip.due">
        <source>to do</source>
        <translation>te doen</translation>
    </message>
    <message id="words:report.strip.extra">
        <source>extra</source>
        <translation>extra</translation>
    </message>
    <message id="words:report.strip.apart">
        <source>not in the figures</source>
        <translation>niet in de cijfers</translation>
    </message>
    <message id="words:report.load">
        <source>Achieved and prescribed load, {unit}; pain 0–10</source>
        <translation>Behaalde en voorgeschreven belasting, {unit}; pijn 0–10</translation>
    </message>
    <message id="words:report.load.says">
        <source>Daily means from {low} to {high}</source>
        <translation>Daggemiddelden van {low} tot {high}</translation>
    </message>
    <message id="words:report.load.yours">
        <source>Load shown by the scale, {unit}; pain 0–10</source>
        <translation>Belasting volgens weegschaal, {unit}; pijn 0–10</translation>
    </message>
    <message id="words:report.load.one.yours">
        <source>Load shown by the scale, {unit}</source>
        <translation>Belasting volgens weegschaal, {unit}</translation>
    </message>
    <message id="words:report.legend.plan">
        <source>plan and band</source>
        <translation>plan en doelzone</translation>
    </message>
    <message id="words:report.legend.limit">
        <source>limit</source>
        <translation>grens</translation>
    </message>
    <message id="words:report.legend.mean">
        <source>mean, 5 to 95 % of time</source>
        <translation>gemiddeld, 5 tot 95 % van tijd</translation>
    </message>
    <message id="words:report.legend.mean.yours">
        <source>average, and most of the time</source>
        <translation>gemiddeld, en de meeste tijd</translation>
    </message>
    <message id="words:report.legend.over">
        <source>highest above the limit</source>
        <translation>hoogste boven de grens</translation>
    </message>
    <message id="words:report.legend.before">
        <source>pain before</source>
        <translation>pijn vooraf</translation>
    </message>
    <message id="words:report.legend.worst">
        <source>worst that day</source>
        <translation>ergste die dag</translation>
    </message>
    <message id="words:report.legend.morning">
        <source>next morning</source>
        <translation>volgende ochtend</translation>
    </message>
    <message id="words:report.legend.rule">
        <source>rule of the plan: {pain}</source>
        <translation>regel van het plan: {pain}</translation>
    </message>
    <message id="words:report.legend.none">
        <source>planned, no session</source>
        <translation>gepland, geen sessie</translation>
    </message>
    <message id="words:report.time">
        <source>Where the time went ({total})</source>
        <translation>Waar de tijd bleef ({total})</translation>
    </message>
    <message id="words:report.time.in">
        <source>in band</source>
        <translation>in doelzone</translation>
    </message>
    <message id="words:report.time.below">
        <source>below</source>
        <translation>eronder</translation>
    </message>
    <message id="words:report.time.above">
        <source>above</source>
        <translation>erboven</translation>
    </message>
    <message id="words:report.time.unknown">
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message id="words:report.time.rest">
        <source>rest and pauses</source>
        <translation>rust en pauzes</translation>
    </message>
    <message id="words:report.axis.minutes">
        <source>0 min</source>
        <translation>0 min</translation>
    </message>
    <message id="words:report.axis.seconds">
        <source>0 s</source>
        <translation>0 s</translation>
    </message>
    <message id="words:report.trace">
        <source>Load over time, {unit}</source>
        <translation>Belasting over tijd, {unit}</translation>
    </message>
    <message id="words:report.trace.of">
        <source>Exceptional session, {unit}: {day}, session {number}</source>
        <translation>Opvallende sessie, {unit}: {day}, sessie {number}</translation>
    </message>
    <message id="words:report.legend.band">
        <source>band</source>
        <translation>doelzone</translation>
    </message>
    <message id="words:report.legend.gap">
        <source>no reading</source>
        <translation>geen waarde</translation>
    </message>
    <message id="words:report.trace.says">
        <source>{time} long; highest seen {load}</source>
        <translation>{time} lang; hoogst gezien {load}</translation>
    </message>
    <message id="words:report.trust">
        <source>Trust in the numbers</source>
        <translation>Vertrouwen in de cijfers</translation>
    </message>
    <message id="words:report.trust.check">
        <source>Scale checked {day}: within {load}.</source>
        <translation>Weegschaal gecontroleerd {day}: binnen {load}.</translation>
    </message>
    <message id="words:report.trust.check.bare">
        <source>Scale checked {day}; accuracy not measured.</source>
        <translation>Weegschaal gecontroleerd {day}; nauwkeurigheid niet gemeten.</translation>
    </message>
    <message id="words:report.trust.check.no">
        <source>The scale was never checked.</source>
        <translation>De weegschaal is nooit gecontroleerd.</translation>
    </message>
    <message id="words:report.trust.zero">
        <source>Zero after loading: off by {load}.</source>
        <translation>Nulpunt na belasten: {load} verschil.</translation>
    </message>
    <message id="words:report.trust.rate">
        <source>{rate} readings per s, longest gap {gap}.</source>
        <translation>{rate} waarden per s, langste gat {gap}.</translation>
    </message>
    <message id="words:report.trust.peaks">
        <source>Shorter peaks than {time} may be missed.</source>
        <translation>Pieken korter dan {time} kunnen ontbreken.</translation>
    </message>
    <message id="words:report.trust.logs">
        <source>Logs: {intact} of {logs} intact.</source>
        <translation>Logboeken: {intact} van {logs} intact.</translation>
    </message>
    <message id="words:report.trust.unchecked">
        <source>Not yet checked: {count}.</source>
        <translation>Nog niet gecontroleerd: {count}.</translation>
    </message>
    <message id="words:report.yours.check">
        <source>Scale checked {day}: off by {load} at most.</source>
        <translation>Weegschaal gecontroleerd {day}: hoogstens {load} ernaast.</translation>
    </message>
    <message id="words:report.yours.check.no">
        <source>How exact your scale is: not measured.</source>
        <translation>Hoe nauwkeurig uw weegschaal is: niet gemeten.</translation>
    </message>
    <message id="words:report.yours.unknown">
        <source>Time without readings does not count.</source>
        <translation>Tijd zonder waarden telt niet mee.</translation>
    </message>
    <message id="words:report.yours.damaged">
        <source>This record is damaged. Show your clinic.</source>
        <translation>Deze opname is beschadigd. Toon uw kliniek dit.</translation>
    </message>
    <message id="words:report.trust.chain">
        <source>Sessions whose predecessor is missing: {count}.</source>
        <translation>Sessies zonder hun voorganger: {count}.</translation>
    </message>
    <message id="words:report.trust.unknown">
        <source>Unknown time {share} %; it earns no credit.</source>
        <translation>Onbekende tijd {share} %; telt niet mee.</translation>
    </message>
    <message id="words:report.trust.edge">
        <source>In band {sure} to {possible} within accuracy.</source>
        <translation>In doelzone {sure} tot {possible} binnen nauwkeurigheid.</translation>
    </message>
    <message id="words:report.not">
        <source>Not measured</source>
        <translation>Niet gemeten</translation>
    </message>
    <message id="words:report.not.load">
        <source>Vertical load shown by a household scale.</source>
        <translation>Verticale belasting volgens een personenweegschaal.</translation>
    </message>
    <message id="words:report.not.side">
        <source>Side load is not measured.</source>
        <translation>Zijwaartse belasting wordt niet gemeten.</translation>
    </message>
    <message id="words:report.not.inside">
        <source>The load on the implant is not measured.</source>
        <translation>De belasting op het implantaat blijft ongemeten.</translation>
    </message>
    <message id="words:report.not.device">
        <source>Not a medical device.</source>
        <translation>Geen medisch hulpmiddel.</translation>
    </message>
    <message id="words:report.decision">
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message id="words:report.decision.hold">
        <source>hold</source>
        <translation>aanhouden</translation>
    </message>
    <message id="words:report.decision.next">
        <source>progress to ____ {unit}</source>
        <translation>verhogen naar ____ {unit}</translation>
    </message>
    <message id="words:report.decision.back">
        <source>step back to ____ {unit}</source>
        <translation>stap terug naar ____ {unit}</translation>
    </message>
    <message id="words:report.decision.stop">
        <source>stop and call</source>
        <translation>stoppen en bellen</translation>
    </message>
    <message id="words:report.decision.next.to">
        <source>progress to {load}</source>
        <translation>verhogen naar {load}</translation>
    </message>
    <message id="words:report.decision.back.to">
        <source>step back to {load}</source>
        <translation>stap terug naar {load}</translation>
    </message>
    <message id="words:report.decision.before">
        <source>Decided {day} by {who}: {choice}.</source>
        <translation>Besloten {day} door {who}: {choice}.</translation>
    </message>
    <message id="words:report.rule.met">
        <source>Progress rule met: {why}.</source>
        <translation>Regel voor verhogen vervuld: {why}.</translation>
    </message>
    <message id="words:report.rule.not">
        <source>Progress rule not met: {why}.</source>
        <translation>Regel voor verhogen niet vervuld: {why}.</translation>
    </message>
    <message id="words:report.decision.reason">
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message id="words:report.decision.name">
        <source>Name and signature</source>
        <translation>Naam en handtekening</translation>
    </message>
    <message id="words:report.decision.date">
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message id="words:report.apart">
        <source>Kept out of the figures: {count} sessions.</source>
        <translation>Buiten de cijfers gehouden: {count} sessies.</translation>
    </message>
    <message id="words:report.apart.one">
        <source>Kept out of the figures: 1 session.</source>
        <translation>Buiten de cijfers gehouden: 1 sessie.</translation>
    </message>
    <message id="words:report.included">
        <source>Simulated or marked sessions are included.</source>
        <translation>Gesimuleerde of gemarkeerde sessies tellen mee.</translation>
    </message>
    <message id="words:report.ended">
        <source>Ended: {how}.</source>
        <translation>Geëindigd: {how}.</translation>
    </message>
    <message id="words:report.ended.completed">
        <source>completed</source>
        <translation>voltooid</translation>
    </message>
    <message id="words:report.ended.stopped">
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message id="words:report.ended.pain">
        <source>pain</source>
        <translation>pijn</translation>
    </message>
    <message id="words:report.ended.overload">
        <source>overload</source>
        <translation>overbelasting</translation>
    </message>
    <message id="words:report.ended.link_lost">
        <source>scale lost</source>
        <translation>weegschaal kwijt</translation>
    </message>
    <message id="words:report.ended.recovered">
        <source>recovered from the journal</source>
        <translation>hersteld uit het journaal</translation>
    </message>
    <message id="words:report.figures">
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message id="words:report.mean">
        <source>Mean {load}, SD {sd}.</source>
        <translation>Gemiddeld {load}, SD {sd}.</translation>
    </message>
    <message id="words:report.error">
        <source>Applied minus prescribed: {load}, SD {sd}.</source>
        <translation>Behaald min voorgeschreven: {load}, SD {sd}.</translation>
    </message>
    <message id="words:report.share.under">
        <source>{share} % under the band.</source>
        <translation>{share} % onder de doelzone.</translation>
    </message>
    <message id="words:report.share.within">
        <source>{share} % within.</source>
        <translation>{share} % erin.</translation>
    </message>
    <message id="words:report.share.over">
        <source>{share} % over.</source>
        <translation>{share} % erboven.</translation>
    </message>
    <message id="words:report.share.ten">
        <source>Within 10 % of the target: {share} %.</source>
        <translation>Binnen 10 % van het doel: {share} %.</translation>
    </message>
    <message id="words:report.highest">
        <source>Highest seen {load}.</source>
        <translation>Hoogst gezien {load}.</translation>
    </message>
    <message id="words:report.over">
        <source>Limit passed {count} ×, {time} in all.</source>
        <translation>Grens overschreden {count} ×, samen {time}.</translation>
    </message>
    <message id="words:report.steady">
        <source>CV while steady {share} %.</source>
        <translation>CV bij rustige belasting {share} %.</translation>
    </message>
    <message id="words:report.steady.no">
        <source>No CV while steady. {why}.</source>
        <translation>Geen CV bij rustige belasting. {why}.</translation>
    </message>
    <message id="words:report.rate">
        <source>Fastest rise {load} per s.</source>
        <translation>Steilste stijging {load} per s.</translation>
    </message>
    <message id="words:report.rate.no">
        <source>No loading rate. {why}.</source>
        <translation>Geen stijgsnelheid. {why}.</translation>
    </message>
    <message id="words:report.reach">
        <source>In band after {time}.</source>
        <translation>In doelzone na {time}.</translation>
    </message>
    <message id="words:report.reach.no">
        <source>No time to band. {why}.</source>
        <translation>Geen tijd tot doelzone. {why}.</translation>
    </message>
    <message id="words:report.yours.load">
        <source>The scale showed {mean} on average.</source>
        <translation>De weegschaal toonde gemiddeld {mean}.</translation>
    </message>
    <message id="words:report.yours.highest">
        <source>The highest load was {load}.</source>
        <translation>De hoogste belasting was {load}.</translation>
    </message>
    <message id="words:report.yours.over">
        <source>Above the limit: {load}</source>
        <translation>Boven de grens: {load}</translation>
    </message>
    <message id="words:report.table">
        <source>Bouts</source>
        <translation>Blokken</translation>
    </message>
    <message id="words:report.table.bout">
        <source>Bout</source>
        <translation>Blok</translation>
    </message>
    <message id="words:report.table.in">
        <source>In band</source>
        <translation>In doelzone</translation>
    </message>
    <message id="words:report.table.below">
        <source>Below</source>
        <translation>Eronder</translation>
    </message>
    <message id="words:report.table.above">
        <source>Above</source>
        <translation>Erboven</translation>
    </message>
    <message id="words:report.table.unknown">
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message id="words:report.table.mean">
        <source>Mean</source>
        <translation>Gemiddeld</translation>
    </message>
    <message id="words:report.table.highest">
        <source>Highest</source>
        <translation>Hoogst</translation>
    </message>
    <message id="words:report.table.rest">
        <source>{count} more bouts in the review.</source>
        <translation>Nog {count} blokken in het overzicht.</translation>
    </message>
    <message id="words:report.table.rest.yours">
        <source>{count} more bouts.</source>
        <translation>Nog {count} blokken.</translation>
    </message>
    <message id="words:report.pain">
        <source>Pain: {answers}.</source>
        <translation>Pijn: {answers}.</translation>
    </message>
    <message id="words:report.pain.before">
        <source>{pain} before</source>
        <translation>{pain} vooraf</translation>
    </message>
    <message id="words:report.pain.worst">
        <source>{pain} worst</source>
        <translation>{pain} ergst</translation>
    </message>
    <message id="words:report.pain.after">
        <source>{pain} after</source>
        <translation>{pain} achteraf</translation>
    </message>
    <message id="words:report.pain.ten_minutes">
        <source>{pain} after ten minutes</source>
        <translation>{pain} na tien minuten</translation>
    </message>
    <message id="words:report.pain.next_morning">
        <source>{pain} next morning</source>
        <translation>{pain} volgende ochtend</translation>
    </message>
    <message id="words:report.note">
        <source>Note: “{note}”</source>
        <translation>Notitie: “{note}”</translation>
    </message>
    <message id="words:report.call">
        <source>Questions? Call your clinic: {phone}.</source>
        <translation>Vragen? Bel uw kliniek: {phone}.</translation>
    </message>
    <message id="words:report.yours.how">
        <source>Only your clinic changes the load.</source>
        <translation>Alleen uw kliniek wijzigt de belasting.</translation>
    </message>
    <message id="words:report.proved">
        <source>Every figure was recomputed from the log.</source>
        <translation>Elk cijfer is uit het logboek herrekend.</translation>
    </message>
    <message id="words:report.unproved">
        <source>Verification failed: {why}.</source>
        <translation>Controle mislukt: {why}.</translation>
    </message>
    <message id="words:review.rule.full">
        <source>Full: all bouts of the session done</source>
        <translation>Volledig: alle blokken van de sessie klaar</translation>
    </message>
    <message id="words:review.rule.part">
        <source>Part: some time in band, not all</source>
        <translation>Deels: enige tijd in doelzone, niet alles</translation>
    </message>
    <message id="words:review.rule.missed">
        <source>Missed: planned, nothing in band</source>
        <translation>Gemist: gepland, niets in doelzone</translation>
    </message>
    <message id="words:review.rule.extra">
        <source>Extra: more than the plan asks</source>
        <translation>Extra: meer dan het plan vraagt</translation>
    </message>
    <message id="words:review.rule.order">
        <source>The fullest sessions of a day fill it</source>
        <translation>De volledigste sessies vullen de dag</translation>
    </message>
    <message id="words:review.why.load">
        <source>No load in this time</source>
        <translation>Geen belasting in deze tijd</translation>
    </message>
    <message id="words:review.why.rate">
        <source>Needs {need} readings per s; had {rate}</source>
        <translation>Vraagt {need} waarden per s; had {rate}</translation>
    </message>
    <message id="words:review.why.rise">
        <source>No rise long enough to measure</source>
        <translation>Geen stijging lang genoeg om te meten</translation>
    </message>
    <message id="words:review.why.steady">
        <source>Less than {time} steady in band</source>
        <translation>Minder dan {time} stabiel in doelzone</translation>
    </message>
    <message id="words:review.why.reach">
        <source>Never in band for {time}</source>
        <translation>Nooit {time} in doelzone</translation>
    </message>
    <message id="words:review.why.accuracy">
        <source>Accuracy of the scale not measured</source>
        <translation>Nauwkeurigheid van de weegschaal niet gemeten</translation>
    </message>
    <message id="words:review.why.zero">
        <source>Scale not seen empty after loading</source>
        <translation>Weegschaal na belasten niet leeg gezien</translation>
    </message>
    <message id="words:review.why.readings">
        <source>Fewer than two readings</source>
        <translation>Minder dan twee meetwaarden</translation>
    </message>
    <message id="words:review.why.over">
        <source>Limit not passed</source>
        <translation>Grens niet overschreden</translation>
    </message>
    <message id="words:review.why.time">
        <source>No time passed</source>
        <translation>Geen tijd verstreken</translation>
    </message>
    <message id="words:review.why.unchecked">
        <source>The log is not yet checked</source>
        <translation>Het logboek is nog niet gecontroleerd</translation>
    </message>
    <message id="words:review.flag.fall">
        <source>A fall is reported</source>
        <translation>Een val is gemeld</translation>
    </message>
    <message id="words:review.flag.fever">
        <source>Fever or feeling ill is reported</source>
        <translation>Koorts of ziek gevoel is gemeld</translation>
    </message>
    <message id="words:review.flag.wound">
        <source>Redness, fluid or blood is reported</source>
        <translation>Roodheid, vocht of bloed is gemeld</translation>
    </message>
    <message id="words:review.flag.new_pain">
        <source>New or sharp pain is reported</source>
        <translation>Nieuwe of scherpe pijn is gemeld</translation>
    </message>
    <message id="words:review.flag.loose">
        <source>A click or looseness is reported</source>
        <translation>Klikken of losheid is gemeld</translation>
    </message>
    <message id="words:review.flag.dizzy">
        <source>Dizziness is reported</source>
        <translation>Duizeligheid is gemeld</translation>
    </message>
    <message id="words:review.flag.other">
        <source>Reported: {what}</source>
        <translation>Gemeld: {what}</translation>
    </message>
    <message id="words:review.over">
        <source>Limit passed: {load}</source>
        <translation>Grens overschreden: {load}</translation>
    </message>
    <message id="words:review.over.scale">
        <source>Limit passed, beyond the scale</source>
        <translation>Grens overschreden, buiten het weegbereik</translation>
    </message>
    <message id="words:review.over.once">
        <source>Once, for {time}</source>
        <translation>Eén keer, {time}</translation>
    </message>
    <message id="words:review.over.times">
        <source>{count} times, {time} in all</source>
        <translation>{count} keer, samen {time}</translation>
    </message>
    <message id="words:review.pain.before">
        <source>Pain {pain} before session</source>
        <translation>Pijn {pain} voor de sessie</translation>
    </message>
    <message id="words:review.pain.worst">
        <source>Pain {pain} during session</source>
        <translation>Pijn {pain} tijdens de sessie</translation>
    </message>
    <message id="words:review.pain.after">
        <source>Pain {pain} after session</source>
        <translation>Pijn {pain} na de sessie</translation>
    </message>
    <message id="words:review.pain.ten_minutes">
        <source>Pain {pain} after ten minutes</source>
        <translation>Pijn {pain} na tien minuten</translation>
    </message>
    <message id="words:review.pain.next_morning">
        <source>Pain {pain} next morning</source>
        <translation>Pijn {pain} volgende ochtend</translation>
    </message>
    <message id="words:review.pain.start">
        <source>Rule: no start at {pain}</source>
        <translation>Regel: geen start bij {pain}</translation>
    </message>
    <message id="words:review.pain.stop">
        <source>Rule: stop at {pain}</source>
        <translation>Regel: stoppen bij {pain}</translation>
    </message>
    <message id="words:review.pain.hold">
        <source>Rule: hold the load at {pain}</source>
        <translation>Regel: belasting aanhouden bij {pain}</translation>
    </message>
    <message id="words:review.pain.flag">
        <source>Rule: report at {pain}</source>
        <translation>Regel: melden bij {pain}</translation>
    </message>
    <message id="words:review.pain.ended">
        <source>Session ended by pain</source>
        <translation>Sessie geëindigd door pijn</translation>
    </message>
    <message id="words:review.blocked">
        <source>No start: {what}</source>
        <translation>Geen start: {what}</translation>
    </message>
    <message id="words:review.blocked.pain">
        <source>Pain {pain} kept a session from starting</source>
        <translation>Pijn {pain} hield een sessie tegen</translation>
    </message>
    <message id="words:review.mixed">
        <source>Is this the same person?</source>
        <translation>Is dit dezelfde persoon?</translation>
    </message>
    <message id="words:review.mixed.time">
        <source>Began before the session before it ended</source>
        <translation>Begon voor het einde van de vorige sessie</translation>
    </message>
    <message id="words:review.mixed.limb">
        <source>Another side or level than before</source>
        <translation>Andere zijde of hoogte dan voorheen</translation>
    </message>
    <message id="words:review.failed">
        <source>Verification failed</source>
        <translation>Controle mislukt</translation>
    </message>
    <message id="words:review.altered">
        <source>Plan changed since it was confirmed</source>
        <translation>Plan gewijzigd na de bevestiging</translation>
    </message>
    <message id="words:review.unconfirmed">
        <source>Plan not confirmed by a clinician</source>
        <translation>Plan niet door een behandelaar bevestigd</translation>
    </message>
    <message id="words:review.unknown">
        <source>Unknown time {share} %</source>
        <translation>Onbekende tijd {share} %</translation>
    </message>
    <message id="words:review.unknown.gap">
        <source>One gap, the longest {time}</source>
        <translation>Eén gat, het langste {time}</translation>
    </message>
    <message id="words:review.unknown.gaps">
        <source>{count} gaps, the longest {time}</source>
        <translation>{count} gaten, het langste {time}</translation>
    </message>
    <message id="words:review.unknown.held">
        <source>Readings were held by the scale</source>
        <translation>De weegschaal hield waarden vast</translation>
    </message>
    <message id="words:review.link">
        <source>Few readings: {rate} per s</source>
        <translation>Weinig meetwaarden: {rate} per s</translation>
    </message>
    <message id="words:review.zero">
        <source>Zero moved by {load}</source>
        <translation>Nulpunt verschoof {load}</translation>
    </message>
    <message id="words:review.zero.seen">
        <source>Zero moved during the session</source>
        <translation>Nulpunt verschoof tijdens de sessie</translation>
    </message>
    <message id="words:review.missed.one">
        <source>One planned session missed</source>
        <translation>Eén geplande sessie gemist</translation>
    </message>
    <message id="words:review.missed">
        <source>{count} planned sessions missed</source>
        <translation>{count} geplande sessies gemist</translation>
    </message>
    <message id="words:review.missed.all.one">
        <source>No session, one planned</source>
        <translation>Geen sessie, één gepland</translation>
    </message>
    <message id="words:review.missed.all">
        <source>No session, {count} planned</source>
        <translation>Geen sessie, {count} gepland</translation>
    </message>
    <message id="words:review.part">
        <source>{done} of {total} in band</source>
        <translation>{done} van {total} in doelzone</translation>
    </message>
    <message id="words:review.part.none">
        <source>Nothing in band</source>
        <translation>Niets in doelzone</translation>
    </message>
    <message id="words:review.ended.stopped">
        <source>Stopped early</source>
        <translation>Vroegtijdig gestopt</translation>
    </message>
    <message id="words:review.ended.overload">
        <source>Ended by overload</source>
        <translation>Geëindigd door overbelasting</translation>
    </message>
    <message id="words:review.ended.pain">
        <source>Ended by pain</source>
        <translation>Geëindigd door pijn</translation>
    </message>
    <message id="words:review.ended.link_lost">
        <source>Scale lost before the end</source>
        <translation>Weegschaal kwijt voor het einde</translation>
    </message>
    <message id="words:review.ended.recovered">
        <source>Recovered from its journal</source>
        <translation>Hersteld uit het journaal</translation>
    </message>
    <message id="words:review.extra">
        <source>More sessions than planned</source>
        <translation>Meer sessies dan gepland</translation>
    </message>
    <message id="words:review.recovered">
        <source>Recovered after the program had stopped</source>
        <translation>Hersteld nadat het programma was gestopt</translation>
    </message>
    <message id="words:review.simulated">
        <source>SIMULATED, not a person</source>
        <translation>GESIMULEERD, geen persoon</translation>
    </message>
    <message id="words:review.replay">
        <source>REPLAY of a recording</source>
        <translation>HERHALING van een opname</translation>
    </message>
    <message id="words:review.unchecked">
        <source>Not yet checked</source>
        <translation>Nog niet gecontroleerd</translation>
    </message>
    <message id="words:review.bad.unchecked">
        <source>Sessions not yet checked: {count}</source>
        <translation>Nog niet gecontroleerde sessies: {count}</translation>
    </message>
    <message id="words:review.chain">
        <source>The session before is not here</source>
        <translation>De vorige sessie is hier niet</translation>
    </message>
    <message id="words:review.gone">
        <source>The index names it ({day}); not here</source>
        <translation>De index noemt hem ({day}); niet hier</translation>
    </message>
    <message id="words:review.apart">
        <source>Not in the figures</source>
        <translation>Niet in de cijfers</translation>
    </message>
    <message id="words:review.bad.twice">
        <source>Same session as {file}</source>
        <translation>Zelfde sessie als {file}</translation>
    </message>
    <message id="words:review.bad.altered">
        <source>Plan inside was changed after confirmation</source>
        <translation>Het plan erin is na bevestiging gewijzigd</translation>
    </message>
    <message id="words:review.bad.folder">
        <source>Folder cannot be read: {why}</source>
        <translation>Map kan niet gelezen worden: {why}</translation>
    </message>
    <message id="words:review.bad.file">
        <source>File cannot be read: {why}</source>
        <translation>Bestand kan niet worden gelezen: {why}</translation>
    </message>
    <message id="words:review.bad.name">
        <source>Its name is no text. Rename it.</source>
        <translation>De naam is geen tekst. Hernoem het.</translation>
    </message>
    <message id="words:review.bad.packed">
        <source>Holds packed logs. Unpack it here.</source>
        <translation>Bevat ingepakte logbestanden. Pak het hier uit.</translation>
    </message>
    <message id="words:review.bad.copy">
        <source>A sync program's copy? Compare both files.</source>
        <translation>Kopie van een synchronisatieprogramma? Vergelijk beide bestanden.</translation>
    </message>
    <message id="words:review.bad.fork">
        <source>Lines {one} and {other} follow the same line</source>
        <translation>Regels {one} en {other} volgen dezelfde regel</translation>
    </message>
    <message id="words:review.bad.gone">
        <source>{count} logs were here and are gone</source>
        <translation>{count} logbestanden waren hier en zijn weg</translation>
    </message>
    <message id="words:review.bad.gone.one">
        <source>Log of {day} was here and is gone</source>
        <translation>Logbestand van {day} was hier, is weg</translation>
    </message>
    <message id="words:review.bad.index">
        <source>The index was damaged and made anew</source>
        <translation>De index was beschadigd en is vernieuwd</translation>
    </message>
    <message id="words:entry.empty">
        <source>Type a number</source>
        <translation>Typ een getal</translation>
    </message>
    <message id="words:entry.digits">
        <source>Not a number. Type it like {example}.</source>
        <translation>Geen getal. Typ het zoals {example}.</translation>
    </message>
    <message id="words:entry.sign">
        <source>Type it without a sign</source>
        <translation>Typ het zonder plus of min</translation>
    </message>
    <message id="words:entry.unit">
        <source>Use kg or lb</source>
        <translation>Gebruik kg of lb</translation>
    </message>
    <message id="words:entry.fine">
        <source>At most 3 digits after the mark</source>
        <translation>Hoogstens 3 cijfers na de komma</translation>
    </message>
    <message id="words:entry.low">
        <source>Not under {least}</source>
        <translation>Niet onder {least}</translation>
    </message>
    <message id="words:entry.high">
        <source>Not over {most}</source>
        <translation>Niet boven {most}</translation>
    </message>
    <message id="words:entry.ceiling">
        <source>Above the ceiling of {most}</source>
        <translation>Boven het plafond van {most}</translation>
    </message>
    <message id="words:entry.whole">
        <source>Only whole numbers</source>
        <translation>Alleen hele getallen</translation>
    </message>
    <message id="words:progress.first">
        <source>First stage of the plan</source>
        <translation>Eerste stap van het plan</translation>
    </message>
    <message id="words:progress.same">
        <source>Same stage as before</source>
        <translation>Zelfde stap als eerder</translation>
    </message>
    <message id="words:progress.up">
        <source>One stage up, as the plan says</source>
        <translation>Eén stap omhoog, volgens het plan</translation>
    </message>
    <message id="words:progress.rest.one">
        <source>1 day without a session: same stage</source>
        <translation>1 dag zonder sessie: zelfde stap</translation>
    </message>
    <message id="words:progress.rest">
        <source>{days} days without a session: same stage</source>
        <translation>{days} dagen zonder sessie: zelfde stap</translation>
    </message>
    <message id="words:progress.back">
        <source>{days} days without a session: one stage back</source>
        <translation>{days} dagen zonder sessie: een stap terug</translation>
    </message>
    <message id="words:progress.away">
        <source>{days} days without a session. Ask your clinic.</source>
        <translation>{days} dagen zonder sessie. Vraag uw kliniek.</translation>
    </message>
    <message id="words:progress.hold">
        <source>{by} decided on {day}: same stage</source>
        <translation>{by} besloot op {day}: zelfde stap</translation>
    </message>
    <message id="words:progress.next">
        <source>{by} decided on {day}: next stage</source>
        <translation>{by} besloot op {day}: volgende stap</translation>
    </message>
    <message id="words:progress.down">
        <source>{by} decided on {day}: one stage back</source>
        <translation>{by} besloot op {day}: een stap terug</translation>
    </message>
    <message id="words:progress.stop">
        <source>{by} decided on {day}: no more loading</source>
        <translation>{by} besloot op {day}: niet meer belasten</translation>
    </message>
    <message id="words:progress.stopped">
        <source>Start is off. Your clinic stopped the loading.</source>
        <translation>Start staat uit. Uw kliniek stopte het belasten.</translation>
    </message>
    <message id="words:progress.unreadable">
        <source>Start is off. Your clinic's decisions are damaged.</source>
        <translation>Start staat uit. De besluiten van uw kliniek zijn beschadigd.</translation>
    </message>
    <message id="words:progress.changed">
        <source>The stage has changed. Look again.</source>
        <translation>De stap is veranderd. Kijk opnieuw.</translation>
    </message>
    <message id="words:progress.asked">
        <source>Answer the question first</source>
        <translation>Beantwoord eerst de vraag</translation>
    </message>
    <message id="words:progress.manual">
        <source>Your clinic decides on each stage</source>
        <translation>Uw kliniek beslist over elke stap</translation>
    </message>
    <message id="words:progress.held">
        <source>Your clinic keeps you on this stage</source>
        <translation>Uw kliniek houdt u op deze stap</translation>
    </message>
    <message id="words:progress.last">
        <source>This is the last stage</source>
        <translation>Dit is de laatste stap</translation>
    </message>
    <message id="words:progress.ceiling">
        <source>The next stage is above the ceiling</source>
        <translation>De volgende stap is boven het plafond</translation>
    </message>
    <message id="words:progress.ended">
        <source>The plan ended on {day}</source>
        <translation>Het plan eindigde op {day}</translation>
    </message>
    <message id="words:progress.early">
        <source>The plan begins on {day}</source>
        <translation>Het plan begint op {day}</translation>
    </message>
    <message id="words:progress.pain">
        <source>Pain {pain} on {day}</source>
        <translation>Pijn {pain} op {day}</translation>
    </message>
    <message id="words:progress.morning">
        <source>Pain {pain} the morning after {day}</source>
        <translation>Pijn {pain} de ochtend na {day}</translation>
    </message>
    <message id="words:progress.clinic">
        <source>Your clinic decides first</source>
        <translation>Uw kliniek beslist eerst</translation>
    </message>
    <message id="words:progress.refused">
        <source>Pain {pain} before a session on {day}</source>
        <translation>Pijn {pain} voor een sessie op {day}</translation>
    </message>
    <message id="words:progress.sign">
        <source>A warning sign on {day}</source>
        <translation>Een waarschuwingsteken op {day}</translation>
    </message>
    <message id="words:progress.over">
        <source>Above the limit on {day}</source>
        <translation>Boven de grens op {day}</translation>
    </message>
    <message id="words:progress.part">
        <source>{done} of {total} in band on {day}</source>
        <translation>{done} van {total} in doelzone op {day}</translation>
    </message>
    <message id="words:progress.unsaid">
        <source>No pain answer on {day}</source>
        <translation>Geen antwoord over pijn op {day}</translation>
    </message>
    <message id="words:progress.unasked">
        <source>No answer for the morning after {day}</source>
        <translation>Geen antwoord voor de ochtend na {day}</translation>
    </message>
    <message id="words:progress.count">
        <source>{done} of {wanted} days as planned</source>
        <translation>{done} van {wanted} dagen volgens plan</translation>
    </message>
    <message id="words:progress.for.day">
        <source>As planned on {day}</source>
        <translation>Volgens plan op {day}</translation>
    </message>
    <message id="words:progress.for.days">
        <source>As planned on {count} days, to {day}</source>
        <translation>Volgens plan {count} dagen, tot {day}</translation>
    </message>
    <message id="words:progress.for.pain">
        <source>Pain below {pain}, the morning after too</source>
        <translation>Pijn onder {pain}, ook de ochtend erna</translation>
    </message>
    <message id="words:progress.for.pain.day">
        <source>Pain below {pain}</source>
        <translation>Pijn onder {pain}</translation>
    </message>
    <message id="words:progress.for.limit">
        <source>Never above the limit</source>
        <translation>Nooit boven de grens</translation>
    </message>
    <message id="words:agree.step">
        <source>From {before} to {after}</source>
        <translation>Van {before} naar {after}</translation>
    </message>
    <message id="words:agree.return">
        <source>{days} days without a session</source>
        <translation>{days} dagen zonder sessie</translation>
    </message>
    <message id="words:agree.ask">
        <source>Agreed with your clinic?</source>
        <translation>Afgesproken met uw kliniek?</translation>
    </message>
    <message id="words:later.ten">
        <source>Pain ten minutes after?</source>
        <translation>Pijn tien minuten erna?</translation>
    </message>
    <message id="words:later.ten.what">
        <source>After the session that ended {time}</source>
        <translation>Na de sessie die om {time} eindigde</translation>
    </message>
    <message id="words:later.morning">
        <source>Pain this morning?</source>
        <translation>Pijn vanochtend?</translation>
    </message>
    <message id="words:later.morning.what">
        <source>After the session of {day}</source>
        <translation>Na de sessie van {day}</translation>
    </message>
    <message id="words:later.past">
        <source>Pain the morning after?</source>
        <translation>Pijn de ochtend erna?</translation>
    </message>
    <message id="words:care.weekly">
        <source>Clean the abutment with a soft brush</source>
        <translation>Reinig het abutment met een zachte borstel</translation>
    </message>
    <message id="words:care.monthly">
        <source>Replace the brush for the abutment</source>
        <translation>Vervang de borstel voor het abutment</translation>
    </message>
    <message id="words:ask.gesture">
        <source>Press your scale once with your hand</source>
        <translation>Druk eenmaal met de hand op uw weegschaal</translation>
    </message>
    <message id="words:ask.gesture.how">
        <source>Press to {load} or more.</source>
        <translation>Druk tot {load} of meer.</translation>
    </message>
    <message id="words:ask.gesture.two">
        <source>Two scales moved. Press yours once more.</source>
        <translation>Twee weegschalen bewogen. Druk nogmaals op die van u.</translation>
    </message>
    <message id="words:ask.moved">
        <source>This scale moved. Is it yours?</source>
        <translation>Deze weegschaal bewoog. Is hij van u?</translation>
    </message>
    <message id="words:ask.moved.yes">
        <source>Yes, {name}</source>
        <translation>Ja, {name}</translation>
    </message>
    <message id="words:ask.off">
        <source>Take your hand off the scale</source>
        <translation>Haal uw hand van de weegschaal</translation>
    </message>
    <message id="words:ask.moved.no">
        <source>No, look again</source>
        <translation>Nee, zoek opnieuw</translation>
    </message>
    <message id="words:ask.newly">
        <source>Press yours. The list marks what is new.</source>
        <translation>Druk op die van u. De lijst toont wat nieuw is.</translation>
    </message>
    <message id="words:ask.newly.mark">
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message id="words:ask.newly.sure">
        <source>Unsure? Switch the other scales off.</source>
        <translation>Onzeker? Zet de andere weegschalen uit.</translation>
    </message>
    <message id="words:ask.lone">
        <source>Is this your scale?</source>
        <translation>Is dit uw weegschaal?</translation>
    </message>
    <message id="words:ask.other">
        <source>Not your usual scale. Use it?</source>
        <translation>Niet uw gewone weegschaal. Toch gebruiken?</translation>
    </message>
    <message id="words:ask.other.press">
        <source>Not your usual scale. Press it once.</source>
        <translation>Niet uw gewone weegschaal. Druk er eenmaal op.</translation>
    </message>
    <message id="words:ask.key">
        <source>Enter the bind key of the scale</source>
        <translation>Voer de koppelsleutel van de weegschaal in</translation>
    </message>
    <message id="words:ask.key.label">
        <source>Bind key</source>
        <translation>Koppelsleutel</translation>
    </message>
    <message id="words:ask.key.wrong">
        <source>This key does not open its values</source>
        <translation>Deze sleutel opent de waarden niet</translation>
    </message>
    <message id="words:ask.key.how">
        <source>Say it with --scale and --option bind_key=KEY.</source>
        <translation>Geef hem op met --option bind_key=KEY.</translation>
    </message>
    <message id="words:ask.key.known">
        <source>its bind key is known</source>
        <translation>de koppelsleutel is bekend</translation>
    </message>
    <message id="words:ask.key.missing">
        <source>its bind key is not known</source>
        <translation>de koppelsleutel is niet bekend</translation>
    </message>
    <message id="words:ask.scale.how">
        <source>Say which with --scale ADDRESS.</source>
        <translation>Geef aan welke met --scale ADDRESS.</translation>
    </message>
    <message id="words:payload.other">
        <source>The payload names another scale.</source>
        <translation>De gegevens noemen een andere weegschaal.</translation>
    </message>
    <message id="labels:today.title">
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message id="labels:today.target">
        <source>Today’s target</source>
        <translation>Doel van vandaag</translation>
    </message>
    <message id="labels:today.old">
        <source>Last plan</source>
        <translation>Vorig plan</translation>
    </message>
    <message id="labels:today.limit">
        <source>Limit {load}. Above it: unload.</source>
        <translation>Grens {load}. Daarboven: ontlasten.</translation>
    </message>
    <message id="labels:today.dose">
        <source>Each session</source>
        <translation>Elke sessie</translation>
    </message>
    <message id="labels:today.dose.value">
        <source>{time} in band</source>
        <translation>{time} in doelzone</translation>
    </message>
    <message id="labels:today.as">
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message id="labels:today.bouts">
        <source>{count} bouts of {time}</source>
        <translation>{count} keer {time}</translation>
    </message>
    <message id="labels:today.bout">
        <source>1 bout of {time}</source>
        <translation>1 keer {time}</translation>
    </message>
    <message id="labels:today.day">
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message id="labels:today.sessions">
        <source>{count} sessions</source>
        <translation>{count} sessies</translation>
    </message>
    <message id="labels:today.session">
        <source>1 session</source>
        <translation>1 sessie</translation>
    </message>
    <message id="labels:today.patient">
        <source>Patient {code}</source>
        <translation>Patiënt {code}</translation>
    </message>
    <message id="labels:today.nobody">
        <source>No plan yet</source>
        <translation>Nog geen plan</translation>
    </message>
    <message id="labels:today.nobody.how">
        <source>Your clinic gives you the plan file.</source>
        <translation>Uw kliniek geeft u het planbestand.</translation>
    </message>
    <message id="labels:today.start">
        <source>Start session {number}</source>
        <translation>Start sessie {number}</translation>
    </message>
    <message id="labels:today.off">
        <source>Start is off</source>
        <translation>Start staat uit</translation>
    </message>
    <message id="labels:today.mend">
        <source>Open the plan from your clinic.</source>
        <translation>Open het plan van uw kliniek.</translation>
    </message>
    <message id="labels:today.open">
        <source>Open a plan</source>
        <translation>Open een plan</translation>
    </message>
    <message id="labels:today.keys">
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message id="labels:today.history">
        <source>History</source>
        <translation>Verloop</translation>
    </message>
    <message id="labels:today.settings">
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message id="labels:today.full">
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message id="labels:today.confirmed">
        <source>Confirmed by {who}.</source>
        <translation>Bevestigd door {who}.</translation>
    </message>
    <message id="labels:today.unconfirmed">
        <source>Not confirmed.</source>
        <translation>Niet bevestigd.</translation>
    </message>
    <message id="labels:today.valid">
        <source>Valid to {day}.</source>
        <translation>Geldig tot {day}.</translation>
    </message>
    <message id="labels:today.slot.done">
        <source>Session {number} done</source>
        <translation>Sessie {number} klaar</translation>
    </message>
    <message id="labels:today.slot.next">
        <source>Session {number} to do</source>
        <translation>Sessie {number} te doen</translation>
    </message>
    <message id="labels:today.slot.later">
        <source>Session {number} later</source>
        <translation>Sessie {number} later</translation>
    </message>
    <message id="labels:today.slot.waits">
        <source>Waits until Start is on</source>
        <translation>Wacht tot Start aan staat</translation>
    </message>
    <message id="labels:today.slot.now">
        <source>Any time from now</source>
        <translation>Vanaf nu altijd</translation>
    </message>
    <message id="labels:today.slot.kept">
        <source>The log is saved</source>
        <translation>Het logboek is bewaard</translation>
    </message>
    <message id="labels:today.slot.after">
        <source>After the session before</source>
        <translation>Na de vorige sessie</translation>
    </message>
    <message id="labels:today.scale.ble">
        <source>Bluetooth scale</source>
        <translation>Bluetoothweegschaal</translation>
    </message>
    <message id="labels:today.scale.sim">
        <source>Simulated scale</source>
        <translation>Simulatie</translation>
    </message>
    <message id="labels:today.scale.replay">
        <source>Recorded scale</source>
        <translation>Opname</translation>
    </message>
    <message id="labels:today.scale.ble.why">
        <source>Looked for at the start</source>
        <translation>Wordt bij de start gezocht</translation>
    </message>
    <message id="labels:today.scale.sim.why">
        <source>Nothing here is a real load</source>
        <translation>Niets hier is echte belasting</translation>
    </message>
    <message id="labels:today.scale.replay.why">
        <source>Nothing here is a live load</source>
        <translation>Niets hier is actuele belasting</translation>
    </message>
    <message id="labels:today.refused">
        <source>This plan was not taken</source>
        <translation>Dit plan is niet overgenomen</translation>
    </message>
    <message id="labels:today.kept">
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message id="labels:today.files">
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message id="labels:today.plan">
        <source>{title} (plan {number})</source>
        <translation>{title} (plan {number})</translation>
    </message>
    <message id="labels:today.choose">
        <source>Choose a plan</source>
        <translation>Kies een plan</translation>
    </message>
    <message id="labels:prepare.title">
        <source>Before you start</source>
        <translation>Voordat u begint</translation>
    </message>
    <message id="labels:prepare.pain">
        <source>Pain now</source>
        <translation>Pijn nu</translation>
    </message>
    <message id="labels:prepare.how">
        <source>Press a number. Use 1 then 0 for 10.</source>
        <translation>Druk een cijfer. 1 en dan 0 voor 10.</translation>
    </message>
    <message id="labels:prepare.least">
        <source>0 no pain</source>
        <translation>0 geen pijn</translation>
    </message>
    <message id="labels:prepare.most">
        <source>10 worst pain</source>
        <translation>10 ergste pijn</translation>
    </message>
    <message id="labels:prepare.flags">
        <source>Since your last session, any of these?</source>
        <translation>Sinds uw laatste sessie, iets hiervan?</translation>
    </message>
    <message id="labels:prepare.flag.fall">
        <source>A fall</source>
        <translation>Een val</translation>
    </message>
    <message id="labels:prepare.flag.fever">
        <source>Fever or feeling ill</source>
        <translation>Koorts of ziek gevoel</translation>
    </message>
    <message id="labels:prepare.flag.wound">
        <source>More redness, fluid or blood</source>
        <translation>Meer roodheid, vocht of bloed</translation>
    </message>
    <message id="labels:prepare.flag.new_pain">
        <source>New or sharp pain</source>
        <translation>Nieuwe of scherpe pijn</translation>
    </message>
    <message id="labels:prepare.flag.loose">
        <source>A click or looseness</source>
        <translation>Een klik of losheid</translation>
    </message>
    <message id="labels:prepare.flag.dizzy">
        <source>Dizzy now</source>
        <translation>Nu duizelig</translation>
    </message>
    <message id="labels:prepare.none">
        <source>None of these</source>
        <translation>Niets hiervan</translation>
    </message>
    <message id="labels:prepare.ready">
        <source>Ready?</source>
        <translation>Klaar?</translation>
    </message>
    <message id="labels:prepare.pad">
        <source>Pad on and tight</source>
        <translation>Kussen erop en vast</translation>
    </message>
    <message id="labels:prepare.floor">
        <source>Scale on hard, dry floor</source>
        <translation>Weegschaal op harde, droge vloer</translation>
    </message>
    <message id="labels:prepare.support">
        <source>Firm support in reach</source>
        <translation>Stevige steun binnen bereik</translation>
    </message>
    <message id="labels:prepare.analgesic">
        <source>Painkiller in the last 4 hours?</source>
        <translation>Pijnstiller in de laatste 4 uur?</translation>
    </message>
    <message id="labels:prepare.yes">
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message id="labels:prepare.no">
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message id="labels:prepare.next">
        <source>Next: scale</source>
        <translation>Verder: weegschaal</translation>
    </message>
    <message id="labels:prepare.begin">
        <source>All three ready: begin</source>
        <translation>Alle drie klaar: begin</translation>
    </message>
    <message id="labels:prepare.back">
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message id="labels:prepare.todo">
        <source>Still to answer: {what}</source>
        <translation>Nog te beantwoorden: {what}</translation>
    </message>
    <message id="labels:prepare.todo.pain">
        <source>pain</source>
        <translation>pijn</translation>
    </message>
    <message id="labels:prepare.todo.flags">
        <source>any of these</source>
        <translation>iets hiervan</translation>
    </message>
    <message id="labels:prepare.todo.ready">
        <source>ready</source>
        <translation>klaar</translation>
    </message>
    <message id="labels:prepare.close">
        <source>Save and close</source>
        <translation>Bewaren en sluiten</translation>
    </message>
    <message id="labels:step.before">
        <source>Before</source>
        <extracomment>One of four steps, side by side.</extracomment>
        <translation>Vooraf</translation>
    </message>
    <message id="labels:step.scale">
        <source>Scale</source>
        <extracomment>One of four steps, side by side.</extracomment>
        <translation>Weegschaal</translation>
    </message>
    <message id="labels:step.session">
        <source>Session</source>
        <extracomment>One of four steps, side by side.</extracomment>
        <translation>Sessie</translation>
    </message>
    <message id="labels:step.after">
        <source>After</source>
        <extracomment>One of four steps, side by side.</extracomment>
        <translation>Achteraf</translation>
    </message>
    <message id="labels:connect.title">
        <source>Scale</source>
        <translation>Weegschaal</translation>
    </message>
    <message id="labels:connect.looking">
        <source>Looking for the scale</source>
        <translation>Zoekt de weegschaal</translation>
    </message>
    <message id="labels:connect.found">
        <source>Scale found</source>
        <translation>Weegschaal gevonden</translation>
    </message>
    <message id="labels:connect.lost">
        <source>Scale not heard</source>
        <translation>Weegschaal niet gehoord</translation>
    </message>
    <message id="labels:connect.signal">
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message id="labels:connect.rate">
        <source>Readings</source>
        <translation>Meetwaarden</translation>
    </message>
    <message id="labels:connect.per_s">
        <source>{rate} per s</source>
        <translation>{rate} per s</translation>
    </message>
    <message id="labels:connect.gap">
        <source>Longest gap</source>
        <translation>Langste gat</translation>
    </message>
    <message id="labels:connect.stale">
        <source>Alarm if none for</source>
        <translation>Alarm bij geen in</translation>
    </message>
    <message id="labels:connect.ago">
        <source>30 s ago</source>
        <translation>30 s geleden</translation>
    </message>
    <message id="labels:connect.line">
        <source>one line = one reading</source>
        <translation>één streep = één meetwaarde</translation>
    </message>
    <message id="labels:connect.now">
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message id="labels:connect.zero">
        <source>Zero</source>
        <translation>Nulpunt</translation>
    </message>
    <message id="labels:connect.zeroed">
        <source>Zero checked</source>
        <translation>Nulpunt gecontroleerd</translation>
    </message>
    <message id="labels:connect.again">
        <source>Zero again</source>
        <translation>Opnieuw nullen</translation>
    </message>
    <message id="labels:connect.begin">
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message id="labels:connect.position">
        <source>Your position</source>
        <translation>Uw houding</translation>
    </message>
    <message id="labels:connect.p1">
        <source>Pad on the middle of the scale</source>
        <translation>Kussen midden op de weegschaal</translation>
    </message>
    <message id="labels:connect.p2">
        <source>Abutment upright, hips level</source>
        <translation>Abutment rechtop, heupen gelijk</translation>
    </message>
    <message id="labels:connect.p3">
        <source>One hand on the support</source>
        <translation>Eén hand op de steun</translation>
    </message>
    <message id="labels:connect.p4">
        <source>You see the load shown by the scale.</source>
        <translation>U ziet de belasting van de weegschaal.</translation>
    </message>
    <message id="labels:connect.p5">
        <source>It cannot see side load.</source>
        <translation>Zijwaartse belasting ziet hij niet.</translation>
    </message>
    <message id="labels:connect.pad">
        <source>pad</source>
        <translation>kussen</translation>
    </message>
    <message id="labels:connect.upright">
        <source>upright</source>
        <translation>rechtop</translation>
    </message>
    <message id="labels:connect.support">
        <source>support</source>
        <translation>steun</translation>
    </message>
    <message id="labels:connect.still">
        <source>Still looking</source>
        <translation>Zoekt nog steeds</translation>
    </message>
    <message id="labels:connect.itself">
        <source>The app keeps looking by itself.</source>
        <translation>De app blijft zelf zoeken.</translation>
    </message>
    <message id="labels:connect.nothing">
        <source>You do not need to press anything.</source>
        <translation>U hoeft nergens op te drukken.</translation>
    </message>
    <message id="labels:connect.c1">
        <source>Bluetooth is on</source>
        <translation>Bluetooth staat aan</translation>
    </message>
    <message id="labels:connect.c2">
        <source>This app may use it</source>
        <translation>Deze app mag het gebruiken</translation>
    </message>
    <message id="labels:connect.c3">
        <source>The scale is near, within 2 m</source>
        <translation>De weegschaal is dichtbij, binnen 2 m</translation>
    </message>
    <message id="labels:connect.c4">
        <source>The scale’s display is lit</source>
        <translation>Het scherm van de weegschaal is aan</translation>
    </message>
    <message id="labels:connect.c5">
        <source>No other app has the scale</source>
        <translation>Geen andere app heeft de weegschaal</translation>
    </message>
    <message id="labels:connect.c5.how">
        <source>Close other scale apps</source>
        <translation>Sluit andere weegapps</translation>
    </message>
    <message id="labels:connect.c3.how">
        <source>Move it nearer</source>
        <translation>Zet hem dichterbij</translation>
    </message>
    <message id="labels:connect.c4.how">
        <source>Tap it, or new batteries</source>
        <translation>Tik erop, of nieuwe batterijen</translation>
    </message>
    <message id="labels:connect.fault">
        <source>The scale cannot be used</source>
        <translation>De weegschaal kan niet gebruikt worden</translation>
    </message>
    <message id="labels:connect.wait">
        <source>Wait for the three checks</source>
        <translation>Wacht op de drie controles</translation>
    </message>
    <message id="labels:connect.begins">
        <source>Begins by itself after the three checks</source>
        <translation>Begint na de drie controles vanzelf</translation>
    </message>
    <message id="labels:connect.question">
        <source>One question</source>
        <translation>Eén vraag</translation>
    </message>
    <message id="labels:summary.title">
        <source>Session done</source>
        <translation>Sessie klaar</translation>
    </message>
    <message id="labels:summary.ended">
        <source>Session ended</source>
        <translation>Sessie geëindigd</translation>
    </message>
    <message id="labels:summary.load">
        <source>Load shown by the scale: mean {mean}. Highest seen {highest}.</source>
        <translation>Belasting volgens weegschaal: gemiddeld {mean}. Hoogst gezien {highest}.</translation>
    </message>
    <message id="labels:summary.noload">
        <source>Load shown by the scale: no data.</source>
        <translation>Belasting volgens weegschaal: geen waarde.</translation>
    </message>
    <message id="labels:summary.in">
        <source>in band</source>
        <translation>in doelzone</translation>
    </message>
    <message id="labels:summary.below">
        <source>below</source>
        <translation>eronder</translation>
    </message>
    <message id="labels:summary.above">
        <source>above</source>
        <translation>erboven</translation>
    </message>
    <message id="labels:summary.unknown">
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message id="labels:summary.rest">
        <source>rest and pauses</source>
        <translation>rust en pauzes</translation>
    </message>
    <message id="labels:summary.worst">
        <source>Worst pain in the session</source>
        <translation>Ergste pijn in de sessie</translation>
    </message>
    <message id="labels:summary.after">
        <source>Pain now</source>
        <translation>Pijn nu</translation>
    </message>
    <message id="labels:summary.ends">
        <source>0 no pain, 10 worst pain</source>
        <translation>0 geen pijn, 10 ergste pijn</translation>
    </message>
    <message id="labels:summary.once">
        <source>once</source>
        <translation>één keer</translation>
    </message>
    <message id="labels:summary.twice">
        <source>twice</source>
        <translation>twee keer</translation>
    </message>
    <message id="labels:summary.times">
        <source>{count} times</source>
        <translation>{count} keer</translation>
    </message>
    <message id="labels:summary.when">
        <source>{start} to {end}, {time}</source>
        <translation>{start} tot {end}, {time}</translation>
    </message>
    <message id="labels:summary.note">
        <source>Add note</source>
        <translation>Notitie toevoegen</translation>
    </message>
    <message id="labels:summary.note.ask">
        <source>Note for your physio</source>
        <translation>Notitie voor uw fysiotherapeut</translation>
    </message>
    <message id="labels:summary.note.keep">
        <source>Keep note</source>
        <translation>Notitie bewaren</translation>
    </message>
    <message id="labels:summary.close">
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message id="labels:summary.wait">
        <source>Saving</source>
        <translation>Bewaart</translation>
    </message>
    <message id="labels:summary.min">
        <source>0 min</source>
        <translation>0 min</translation>
    </message>
    <message id="labels:gone.title">
        <source>No session. Nothing was saved.</source>
        <translation>Geen sessie. Er is niets bewaard.</translation>
    </message>
    <message id="labels:keys.title">
        <source>Keys</source>
        <extracomment>What the key does.</extracomment>
        <translation>Toetsen</translation>
    </message>
    <message id="labels:keys.close">
        <source>Close</source>
        <extracomment>What the key does.</extracomment>
        <translation>Sluiten</translation>
    </message>
    <message id="labels:leave.ask">
        <source>A session runs. Stop it first.</source>
        <translation>Er loopt een sessie. Stop die eerst.</translation>
    </message>
    <message id="labels:leave.how">
        <source>Esc pauses and asks. Then close the window.</source>
        <translation>Esc pauzeert en vraagt. Sluit dan het venster.</translation>
    </message>
    <message id="labels:fault.title">
        <source>A part of the window failed</source>
        <translation>Een deel van het venster werkt niet</translation>
    </message>
    <message id="labels:fault.text">
        <source>Trust the scale’s display. Alarms still sound.</source>
        <translation>Vertrouw het scherm van de weegschaal. Alarmen blijven klinken.</translation>
    </message>
    <message id="labels:check.title">
        <source>Scale check</source>
        <translation>Weegschaalcontrole</translation>
    </message>
    <message id="labels:check.what">
        <source>What your scale really does</source>
        <translation>Wat uw weegschaal echt doet</translation>
    </message>
    <message id="labels:check.what.1">
        <source>Measures rate, lock, auto-off, drift and zero.</source>
        <translation>Meet tempo, vasthouden, uitschakelen, verloop en nulpunt.</translation>
    </message>
    <message id="labels:check.what.2">
        <source>Known weights show its error.</source>
        <translation>Bekende gewichten tonen de afwijking.</translation>
    </message>
    <message id="labels:check.takes">
        <source>It takes about {minutes} minutes.</source>
        <translation>Het duurt ongeveer {minutes} minuten.</translation>
    </message>
    <message id="labels:check.hold.ask">
        <source>Hold to be tested</source>
        <translation>Te testen belastingstijd</translation>
    </message>
    <message id="labels:check.hold.only">
        <source>The verdict vouches for this time only.</source>
        <translation>Het oordeel geldt alleen voor deze tijd.</translation>
    </message>
    <message id="labels:check.hold.plan">
        <source>Your plan holds {time}.</source>
        <translation>Uw plan houdt {time}.</translation>
    </message>
    <message id="labels:check.save">
        <source>Save report</source>
        <translation>Rapport bewaren</translation>
    </message>
    <message id="labels:check.saved">
        <source>The report is saved.</source>
        <translation>Het rapport is bewaard.</translation>
    </message>
    <message id="labels:check.unsaved">
        <source>The report is not saved.</source>
        <translation>Het rapport is niet bewaard.</translation>
    </message>
    <message id="labels:check.file">
        <source>scale-check</source>
        <translation>weegschaalcontrole</translation>
    </message>
    <message id="labels:check.files">
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message id="labels:check.floor">
        <source>Scale on a hard, level floor</source>
        <translation>Weegschaal op harde, vlakke vloer</translation>
    </message>
    <message id="labels:check.weights.ask">
        <source>Known weights, in kg</source>
        <translation>Bekende gewichten, in kg</translation>
    </message>
    <message id="labels:check.weights.how">
        <source>With commas. Filled bottles will do.</source>
        <translation>Met komma's. Gevulde flessen zijn prima.</translation>
    </message>
    <message id="labels:check.what.3">
        <source>Scales that send single values: known weights only.</source>
        <translation>Het duurt drie tot vijf minuten.</translation>
    </message>
    <message id="labels:check.weights.bad">
        <source>Give kg with commas: 0, 5, 10</source>
        <translation>Geef kg met komma's: 0, 5, 10</translation>
    </message>
    <message id="labels:check.corners">
        <source>Also weigh on the corners</source>
        <translation>Weeg ook op de hoeken</translation>
    </message>
    <message id="labels:check.pad">
        <source>Body-fat scale? It passes a current.</source>
        <translation>Lichaamsvetweegschaal? Die geeft stroom.</translation>
    </message>
    <message id="labels:check.pad.how">
        <source>Keep bare metal off it. Use a pad.</source>
        <translation>Houd bloot metaal eraf. Gebruik een kussen.</translation>
    </message>
    <message id="labels:check.start">
        <source>Start the check</source>
        <translation>Begin de controle</translation>
    </message>
    <message id="labels:check.again">
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message id="labels:check.done">
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message id="labels:check.use">
        <source>Use this scale</source>
        <translation>Gebruik deze weegschaal</translation>
    </message>
    <message id="labels:check.back">
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message id="labels:check.stop">
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message id="labels:check.skip">
        <source>Leave out</source>
        <translation>Overslaan</translation>
    </message>
    <message id="labels:check.next">
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message id="labels:check.shows">
        <source>The scale shows</source>
        <translation>De weegschaal toont</translation>
    </message>
    <message id="labels:check.which">
        <source>Weight {number} of {count}</source>
        <translation>Gewicht {number} van {count}</translation>
    </message>
    <message id="labels:check.failed">
        <source>The check did not work</source>
        <translation>De controle lukte niet</translation>
    </message>
    <message id="labels:check.known">
        <source>Known weights</source>
        <translation>Bekende gewichten</translation>
    </message>
    <message id="labels:check.known.how">
        <source>Each shown load, against the true one</source>
        <translation>Elke getoonde belasting tegen de echte</translation>
    </message>
    <message id="labels:check.known.none">
        <source>Known weights: not measured</source>
        <translation>Bekende gewichten: niet gemeten</translation>
    </message>
    <message id="labels:check.col.weight">
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message id="labels:check.col.low">
        <source>Lowest</source>
        <translation>Laagst</translation>
    </message>
    <message id="labels:check.col.high">
        <source>Highest</source>
        <translation>Hoogst</translation>
    </message>
    <message id="labels:check.col.error">
        <source>Worst error</source>
        <translation>Grootste fout</translation>
    </message>
    <message id="labels:check.errors">
        <source>Error, kg. Shaded: allowed.</source>
        <translation>Fout, kg. Grijs: toegestaan.</translation>
    </message>
    <message id="labels:check.accuracy">
        <source>A shown load is within {load}</source>
        <translation>Een getoonde belasting klopt binnen {load}</translation>
    </message>
    <message id="labels:check.accuracy.none">
        <source>Accuracy not measured</source>
        <translation>Nauwkeurigheid niet gemeten</translation>
    </message>
    <message id="labels:check.unmeasured">
        <source>not measured</source>
        <translation>niet gemeten</translation>
    </message>
    <message id="labels:check.rate">
        <source>Reading rate</source>
        <translation>Meettempo</translation>
    </message>
    <message id="labels:check.rate.need">
        <source>needs 1 per s or more</source>
        <translation>minstens 1 per s</translation>
    </message>
    <message id="labels:check.gap">
        <source>Longest gap</source>
        <translation>Langste gat</translation>
    </message>
    <message id="labels:check.gap.need">
        <source>needs 2 s or less</source>
        <translation>hoogstens 2 s</translation>
    </message>
    <message id="labels:check.lock">
        <source>Holds its reading</source>
        <translation>Houdt de waarde vast</translation>
    </message>
    <message id="labels:check.off">
        <source>Turns itself off</source>
        <translation>Schakelt zich uit</translation>
    </message>
    <message id="labels:check.hangup">
        <source>Ends the connection</source>
        <translation>Verbreekt de verbinding</translation>
    </message>
    <message id="labels:check.drift">
        <source>Drift</source>
        <translation>Verloop</translation>
    </message>
    <message id="labels:check.return">
        <source>Zero return</source>
        <translation>Terug naar nul</translation>
    </message>
    <message id="labels:check.wake">
        <source>Smallest load</source>
        <translation>Kleinste belasting</translation>
    </message>
    <message id="labels:check.wake.need">
        <source>the first it showed</source>
        <translation>de eerste die hij toonde</translation>
    </message>
    <message id="labels:check.most">
        <source>needs {load} or less</source>
        <translation>hoogstens {load}</translation>
    </message>
    <message id="labels:check.steady">
        <source>{time} steady load</source>
        <translation>{time} stil gewicht</translation>
    </message>
    <message id="labels:check.on">
        <source>on for {time}</source>
        <translation>{time} aan</translation>
    </message>
    <message id="labels:check.after">
        <source>after {time}</source>
        <translation>na {time}</translation>
    </message>
    <message id="labels:check.yes">
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message id="labels:check.no">
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message id="labels:today.scale_check">
        <source>Scale check</source>
        <translation>Weegschaalcontrole</translation>
    </message>
    <message id="labels:mini.title">
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message id="labels:keys.w">
        <source>Mini strip in a session, and back</source>
        <extracomment>What the key does.</extracomment>
        <translation>Ministrook in een sessie, en terug</translation>
    </message>
    <message id="labels:prescribe.title">
        <source>New plan</source>
        <translation>Nieuw plan</translation>
    </message>
    <message id="labels:prescribe.for">
        <source>Plan for {code}</source>
        <translation>Plan voor {code}</translation>
    </message>
    <message id="labels:prescribe.state">
        <source>Not confirmed. The patient cannot start it.</source>
        <translation>Niet bevestigd. De patiënt kan niet starten.</translation>
    </message>
    <message id="labels:prescribe.done">
        <source>Confirmed by {name}, {role}</source>
        <translation>Bevestigd door {name}, {role}</translation>
    </message>
    <message id="labels:prescribe.back">
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message id="labels:prescribe.patient">
        <source>Protocol and patient</source>
        <translation>Patiënt</translation>
    </message>
    <message id="labels:prescribe.protocol">
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message id="labels:prescribe.code">
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message id="labels:prescribe.code.how">
        <source>Never a name</source>
        <translation>Nooit een naam</translation>
    </message>
    <message id="labels:prescribe.code.none">
        <source>Type a code for the patient</source>
        <translation>Typ een code voor de patiënt</translation>
    </message>
    <message id="labels:prescribe.side">
        <source>Side, level</source>
        <translation>Zijde, niveau</translation>
    </message>
    <message id="labels:prescribe.side.name">
        <source>Side</source>
        <translation>Zijde</translation>
    </message>
    <message id="labels:prescribe.level.name">
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message id="labels:prescribe.side.none">
        <source>Not said</source>
        <translation>Open</translation>
    </message>
    <message id="labels:prescribe.side.left">
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message id="labels:prescribe.side.right">
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message id="labels:prescribe.level.none">
        <source>Not said</source>
        <translation>Open</translation>
    </message>
    <message id="labels:prescribe.level.transfemoral">
        <source>Above knee</source>
        <translation>Boven de knie</translation>
    </message>
    <message id="labels:prescribe.level.transtibial">
        <source>Below knee</source>
        <translation>Onder de knie</translation>
    </message>
    <message id="labels:prescribe.level.upper">
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message id="labels:prescribe.weight">
        <source>Body weight</source>
        <translation>Lichaamsgewicht</translation>
    </message>
    <message id="labels:prescribe.weight.none">
        <source>Type the weight, in kg or lb</source>
        <translation>Typ het gewicht, in kg of lb</translation>
    </message>
    <message id="labels:prescribe.weight.date">
        <source>Weighed on</source>
        <translation>Dag van weging</translation>
    </message>
    <message id="labels:prescribe.unit">
        <source>Unit on screen</source>
        <translation>Eenheid op scherm</translation>
    </message>
    <message id="labels:prescribe.valid">
        <source>Valid</source>
        <translation>Geldigheid</translation>
    </message>
    <message id="labels:prescribe.valid.from">
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message id="labels:prescribe.valid.until">
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message id="labels:prescribe.valid.bad">
        <source>The last day comes after the first</source>
        <translation>De laatste dag komt na de eerste</translation>
    </message>
    <message id="labels:prescribe.valid.long">
        <source>A plan lasts a year at most</source>
        <translation>Een plan duurt hoogstens een jaar</translation>
    </message>
    <message id="labels:prescribe.valid.past">
        <source>The last day has passed</source>
        <translation>De laatste dag is voorbij</translation>
    </message>
    <message id="labels:prescribe.contact">
        <source>Clinic phone</source>
        <translation>Telefoon kliniek</translation>
    </message>
    <message id="labels:prescribe.contact.how">
        <source>Shown when something is wrong</source>
        <translation>Getoond als er iets mis is</translation>
    </message>
    <message id="labels:prescribe.stated">
        <source>What the sources state</source>
        <translation>Wat de bronnen vermelden</translation>
    </message>
    <message id="labels:prescribe.stated.none">
        <source>The sources state no number.</source>
        <translation>De bronnen vermelden geen getal.</translation>
    </message>
    <message id="labels:prescribe.open">
        <source>What you fill</source>
        <translation>Wat u invult</translation>
    </message>
    <message id="labels:prescribe.open.how">
        <source>No source gives these numbers.</source>
        <translation>Geen bron geeft deze getallen.</translation>
    </message>
    <message id="labels:prescribe.open.all">
        <source>Use all proposals</source>
        <translation>Alle voorstellen gebruiken</translation>
    </message>
    <message id="labels:prescribe.own">
        <source>Your own limits</source>
        <translation>Uw eigen grenzen</translation>
    </message>
    <message id="labels:prescribe.fill">
        <source>No source. You fill this.</source>
        <translation>Geen bron. U vult in.</translation>
    </message>
    <message id="labels:prescribe.emptied">
        <source>Empty. A source gives this number.</source>
        <translation>Leeg. Een bron geeft dit getal.</translation>
    </message>
    <message id="labels:prescribe.use">
        <source>Use {value}</source>
        <translation>Gebruik {value}</translation>
    </message>
    <message id="labels:prescribe.use.name">
        <source>{field}: use the proposal, {value}</source>
        <translation>{field}: gebruik het voorstel, {value}</translation>
    </message>
    <message id="labels:prescribe.proposed">
        <source>Our proposal</source>
        <translation>Ons voorstel</translation>
    </message>
    <message id="labels:prescribe.yours">
        <source>Your number</source>
        <translation>Uw getal</translation>
    </message>
    <message id="labels:prescribe.yours.was">
        <source>Your number. The source says {value}.</source>
        <translation>Uw getal. De bron zegt {value}.</translation>
    </message>
    <message id="labels:prescribe.optional">
        <source>Only if you want it lower</source>
        <translation>Alleen als u lager wilt</translation>
    </message>
    <message id="labels:prescribe.certainty.read">
        <source>Source {number}, read</source>
        <translation>Bron {number}, gelezen</translation>
    </message>
    <message id="labels:prescribe.certainty.secondary">
        <source>Source {number}, told by others</source>
        <translation>Bron {number}, via anderen</translation>
    </message>
    <message id="labels:prescribe.certainty.patient">
        <source>Source {number}, one patient’s account</source>
        <translation>Bron {number}, verhaal van één patiënt</translation>
    </message>
    <message id="labels:prescribe.certainty.brief">
        <source>Source {number}, text not found</source>
        <translation>Bron {number}, tekst niet gevonden</translation>
    </message>
    <message id="labels:prescribe.certainty.recalled">
        <source>Source {number}, recalled, not read again</source>
        <translation>Bron {number}, uit het hoofd, niet herlezen</translation>
    </message>
    <message id="labels:prescribe.f.load.start_kg">
        <source>First target</source>
        <translation>Eerste doel</translation>
    </message>
    <message id="labels:prescribe.f.load.step_kg">
        <source>Step</source>
        <translation>Verhoging</translation>
    </message>
    <message id="labels:prescribe.f.load.step_every_days">
        <source>Days a stage, least</source>
        <translation>Dagen per stap, minstens</translation>
    </message>
    <message id="labels:prescribe.f.load.ceiling.body_weight_fraction">
        <source>Ceiling, of body weight</source>
        <translation>Plafond, van lichaamsgewicht</translation>
    </message>
    <message id="labels:prescribe.f.load.ceiling.kg">
        <source>Ceiling, most</source>
        <translation>Plafond, hoogstens</translation>
    </message>
    <message id="labels:prescribe.f.dose.sessions_per_day">
        <source>Sessions a day</source>
        <translation>Sessies per dag</translation>
    </message>
    <message id="labels:prescribe.f.dose.bouts">
        <source>Bouts</source>
        <translation>Blokken</translation>
    </message>
    <message id="labels:prescribe.f.dose.hold_s">
        <source>Time in band, a bout</source>
        <translation>Tijd in doelzone, per blok</translation>
    </message>
    <message id="labels:prescribe.f.dose.rest_s">
        <source>Rest between bouts</source>
        <translation>Rust tussen blokken</translation>
    </message>
    <message id="labels:prescribe.f.stages.tolerance_kg">
        <source>Band, up and down</source>
        <translation>Doelzone, omhoog en omlaag</translation>
    </message>
    <message id="labels:prescribe.f.stages.grace_s">
        <source>Out of band, at most</source>
        <translation>Buiten doelzone, hoogstens</translation>
    </message>
    <message id="labels:prescribe.f.limits.max_session_s">
        <source>Longest session</source>
        <translation>Langste sessie</translation>
    </message>
    <message id="labels:prescribe.f.limits.max_sessions_per_day">
        <source>Sessions a day, most</source>
        <translation>Sessies per dag, hoogstens</translation>
    </message>
    <message id="labels:prescribe.f.limits.min_hours_between">
        <source>Hours between</source>
        <translation>Uren ertussen</translation>
    </message>
    <message id="labels:prescribe.f.limits.max_loading_rate_kg_s">
        <source>Loading rate, most</source>
        <translation>Belastingstempo, hoogstens</translation>
    </message>
    <message id="labels:prescribe.f.pain.progress_below">
        <source>More load: pain below</source>
        <translation>Meer belasting: pijn onder</translation>
    </message>
    <message id="labels:prescribe.f.pain.no_start_at">
        <source>Pain: do not start at</source>
        <translation>Pijn: niet beginnen bij</translation>
    </message>
    <message id="labels:prescribe.f.pain.hold_stage_at">
        <source>Pain: hold the load at</source>
        <translation>Pijn: belasting aanhouden bij</translation>
    </message>
    <message id="labels:prescribe.f.pain.stop_at">
        <source>Pain: stop the session at</source>
        <translation>Pijn: sessie stoppen bij</translation>
    </message>
    <message id="labels:prescribe.f.pain.next_morning_flag_at">
        <source>Pain next morning: flag at</source>
        <translation>Pijn volgende ochtend: melden bij</translation>
    </message>
    <message id="labels:prescribe.f.progression.required_fraction">
        <source>Next stage: time done</source>
        <translation>Volgende stap: gedane tijd</translation>
    </message>
    <message id="labels:prescribe.f.limits.ceiling_kg">
        <source>Lower ceiling</source>
        <translation>Lager plafond</translation>
    </message>
    <message id="labels:prescribe.f.limits.overload_kg">
        <source>Lower limit</source>
        <translation>Lagere grens</translation>
    </message>
    <message id="labels:prescribe.tolerance.rule">
        <source>10 %</source>
        <translation>10 %</translation>
    </message>
    <message id="labels:prescribe.tolerance.echo">
        <source>10 %, least {load}, under the ceiling</source>
        <translation>10 %, minstens {load}, onder het plafond</translation>
    </message>
    <message id="labels:prescribe.tolerance.bad">
        <source>Type a load, or 10 %</source>
        <translation>Typ een belasting, of 10 %</translation>
    </message>
    <message id="labels:prescribe.ceiling">
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message id="labels:prescribe.ceiling.value">
        <source>{kg} · {lb} · {share} of body weight</source>
        <translation>{kg} · {lb} · {share} van lichaamsgewicht</translation>
    </message>
    <message id="labels:prescribe.ceiling.wait">
        <source>Needs the body weight</source>
        <translation>Lichaamsgewicht nodig</translation>
    </message>
    <message id="labels:prescribe.ceiling.none">
        <source>Fill one of the ceilings</source>
        <translation>Vul een van de plafonds in</translation>
    </message>
    <message id="labels:prescribe.ceiling.own">
        <source>Not over the protocol’s {load}</source>
        <translation>Niet boven {load} van het protocol</translation>
    </message>
    <message id="labels:prescribe.stages">
        <source>Stages</source>
        <translation>Stappen</translation>
    </message>
    <message id="labels:prescribe.stages.wait">
        <source>The stages follow from the numbers.</source>
        <translation>De stappen volgen uit de getallen.</translation>
    </message>
    <message id="labels:prescribe.stages.name">
        <source>Stages: targets, bands and limits</source>
        <translation>Stappen: doelen, doelzones en grenzen</translation>
    </message>
    <message id="labels:prescribe.c.stage">
        <source>Stage</source>
        <translation>Stap</translation>
    </message>
    <message id="labels:prescribe.c.target">
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message id="labels:prescribe.c.band">
        <source>Band</source>
        <translation>Doelzone</translation>
    </message>
    <message id="labels:prescribe.c.limit">
        <source>Limit</source>
        <translation>Grens</translation>
    </message>
    <message id="labels:prescribe.c.day">
        <source>A day</source>
        <translation>Per dag</translation>
    </message>
    <message id="labels:prescribe.c.bouts">
        <source>Bouts</source>
        <translation>Blokken</translation>
    </message>
    <message id="labels:prescribe.c.rest">
        <source>Rest</source>
        <translation>Rust</translation>
    </message>
    <message id="labels:prescribe.c.days">
        <source>Days, least</source>
        <translation>Dagen, minstens</translation>
    </message>
    <message id="labels:prescribe.cell.band">
        <source>±{load}</source>
        <translation>±{load}</translation>
    </message>
    <message id="labels:prescribe.cell.day">
        <source>{count} × {time}</source>
        <translation>{count} × {time}</translation>
    </message>
    <message id="labels:prescribe.rule">
        <source>Next stage</source>
        <translation>Volgende stap</translation>
    </message>
    <message id="labels:prescribe.rule.manual">
        <source>by clinician only</source>
        <translation>alleen door behandelaar</translation>
    </message>
    <message id="labels:prescribe.rule.propose">
        <source>proposed, clinician decides</source>
        <translation>voorgesteld, behandelaar beslist</translation>
    </message>
    <message id="labels:prescribe.rule.automatic">
        <source>by the rule itself</source>
        <translation>door de regel zelf</translation>
    </message>
    <message id="labels:prescribe.mode">
        <source>Time in band</source>
        <translation>Tijd in doelzone</translation>
    </message>
    <message id="labels:prescribe.mode.cumulative">
        <source>adds up</source>
        <translation>telt op</translation>
    </message>
    <message id="labels:prescribe.mode.continuous">
        <source>in one go</source>
        <translation>in één keer</translation>
    </message>
    <message id="labels:prescribe.plot.name">
        <source>{first} to {last} in {days} days, ceiling {ceiling}</source>
        <translation>{first} tot {last} in {days} dagen, plafond {ceiling}</translation>
    </message>
    <message id="labels:prescribe.plot.ceiling">
        <source>Ceiling {load}</source>
        <translation>Plafond {load}</translation>
    </message>
    <message id="labels:prescribe.plot.day">
        <source>day {day}</source>
        <translation>dag {day}</translation>
    </message>
    <message id="labels:prescribe.many">
        <source>Over 100 stages. Take larger steps.</source>
        <translation>Meer dan 100 stappen. Neem grotere.</translation>
    </message>
    <message id="labels:prescribe.checks">
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message id="labels:prescribe.check.bands">
        <source>Every band is below the ceiling</source>
        <translation>Elke doelzone is onder het plafond</translation>
    </message>
    <message id="labels:prescribe.check.bands.bad">
        <source>A band is above the ceiling</source>
        <translation>Een doelzone is boven het plafond</translation>
    </message>
    <message id="labels:prescribe.check.wide">
        <source>Each target is twice its band</source>
        <translation>Elk doel is tweemaal zijn doelzone</translation>
    </message>
    <message id="labels:prescribe.check.wide.bad">
        <source>A band is too wide</source>
        <translation>Een doelzone is te breed</translation>
    </message>
    <message id="labels:prescribe.check.steps">
        <source>No step over 25 % or 10 kg</source>
        <translation>Geen stap boven 25 % of 10 kg</translation>
    </message>
    <message id="labels:prescribe.check.step.large">
        <source>One large step to confirm</source>
        <translation>Eén grote stap te bevestigen</translation>
    </message>
    <message id="labels:prescribe.check.steps.large">
        <source>{count} large steps to confirm</source>
        <translation>{count} grote stappen te bevestigen</translation>
    </message>
    <message id="labels:prescribe.check.dose">
        <source>At most 30 min, 3 times a day</source>
        <translation>Hoogstens 30 min, 3 keer per dag</translation>
    </message>
    <message id="labels:prescribe.check.dose.bad">
        <source>More or longer sessions than usual</source>
        <translation>Meer of langere sessies dan gewoonlijk</translation>
    </message>
    <message id="labels:prescribe.check.scale">
        <source>Scale shows loads this small ({load})</source>
        <translation>Weegschaal toont zulke kleine belasting ({load})</translation>
    </message>
    <message id="labels:prescribe.check.scale.bad">
        <source>Scale shows nothing below {load}</source>
        <translation>Weegschaal toont niets onder {load}</translation>
    </message>
    <message id="labels:prescribe.check.scale.none">
        <source>No scale was checked here</source>
        <translation>Hier is geen weegschaal gecontroleerd</translation>
    </message>
    <message id="labels:prescribe.check.scale.unknown">
        <source>Scale’s smallest load not measured</source>
        <translation>Kleinste belasting van weegschaal niet gemeten</translation>
    </message>
    <message id="labels:prescribe.check.age">
        <source>Scale check: {age}</source>
        <translation>Weegschaalcontrole: {age}</translation>
    </message>
    <message id="labels:prescribe.check.full">
        <source>No number is missing</source>
        <translation>Er ontbreekt geen getal</translation>
    </message>
    <message id="labels:prescribe.check.one">
        <source>One number is missing: {what}</source>
        <translation>Eén getal ontbreekt: {what}</translation>
    </message>
    <message id="labels:prescribe.check.missing">
        <source>{count} numbers are missing</source>
        <translation>{count} getallen ontbreken</translation>
    </message>
    <message id="labels:prescribe.check.trouble">
        <source>Not understood: {what}</source>
        <translation>Niet begrepen: {what}</translation>
    </message>
    <message id="labels:prescribe.find.unseen">
        <source>The scale shows nothing below {load}</source>
        <translation>De weegschaal toont niets onder {load}</translation>
    </message>
    <message id="labels:prescribe.find.step">
        <source>One large step. Confirm it below.</source>
        <translation>Eén grote stap. Bevestig die hieronder.</translation>
    </message>
    <message id="labels:prescribe.find.steps">
        <source>{count} large steps. Confirm them below.</source>
        <translation>{count} grote stappen. Bevestig die hieronder.</translation>
    </message>
    <message id="labels:prescribe.find.large">
        <source>Stage {stage}: from {before} to {load}, {share} more</source>
        <translation>Stap {stage}: {before} naar {load}, {share} meer</translation>
    </message>
    <message id="labels:prescribe.find.beyond">
        <source>Stage {stage}: from {before} to {load}, far more</source>
        <translation>Stap {stage}: {before} naar {load}, veel meer</translation>
    </message>
    <message id="labels:prescribe.find.wide">
        <source>Too wide for stage {stage}. At most {load}.</source>
        <translation>Te breed voor stap {stage}. Hoogstens {load}.</translation>
    </message>
    <message id="labels:prescribe.find.often">
        <source>Over {count} sessions a day are unusual</source>
        <translation>Meer dan {count} sessies per dag is ongewoon</translation>
    </message>
    <message id="labels:prescribe.find.long">
        <source>Over {time} in a session is unusual</source>
        <translation>Meer dan {time} per sessie is ongewoon</translation>
    </message>
    <message id="labels:prescribe.find.fewer">
        <source>Not under the {count} sessions prescribed</source>
        <translation>Niet onder de {count} voorgeschreven sessies</translation>
    </message>
    <message id="labels:prescribe.find.short">
        <source>One session takes {time}</source>
        <translation>Eén sessie duurt {time}</translation>
    </message>
    <message id="labels:prescribe.find.higher">
        <source>Not lower. The highest limit is {load}.</source>
        <translation>Niet lager. De hoogste grens is {load}.</translation>
    </message>
    <message id="labels:prescribe.find.band">
        <source>Below a band that ends at {load}</source>
        <translation>Onder een doelzone die eindigt bij {load}</translation>
    </message>
    <message id="labels:prescribe.sign">
        <source>Confirm (clinician)</source>
        <translation>Bevestigen (behandelaar)</translation>
    </message>
    <message id="labels:prescribe.sign.words">
        <source>I have set this plan for this patient.</source>
        <translation>Ik heb dit plan voor deze patiënt opgesteld.</translation>
    </message>
    <message id="labels:prescribe.sign.unusual">
        <source>Unusual in this plan:</source>
        <translation>Ongewoon in dit plan:</translation>
    </message>
    <message id="labels:prescribe.sign.target">
        <source>Type the first target again</source>
        <translation>Typ het eerste doel opnieuw</translation>
    </message>
    <message id="labels:prescribe.sign.limit">
        <source>Type its limit again</source>
        <translation>Typ de grens opnieuw</translation>
    </message>
    <message id="labels:prescribe.sign.differs">
        <source>Not the same. Look at both.</source>
        <translation>Niet gelijk. Bekijk beide.</translation>
    </message>
    <message id="labels:prescribe.sign.mean">
        <source>I mean this</source>
        <translation>Ik bedoel dit</translation>
    </message>
    <message id="labels:prescribe.sign.mean.ask">
        <source>Type “{words}”</source>
        <translation>Typ “{words}”</translation>
    </message>
    <message id="labels:prescribe.sign.mean.bad">
        <source>Type the words as they stand</source>
        <translation>Typ de woorden zoals ze er staan</translation>
    </message>
    <message id="labels:prescribe.sign.name">
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message id="labels:prescribe.sign.role">
        <source>Role</source>
        <translation>Functie</translation>
    </message>
    <message id="labels:prescribe.sign.name.none">
        <source>Type your name</source>
        <translation>Typ uw naam</translation>
    </message>
    <message id="labels:prescribe.sign.role.none">
        <source>Type your role, such as physiotherapist</source>
        <translation>Typ uw functie, zoals fysiotherapeut</translation>
    </message>
    <message id="labels:prescribe.sign.note">
        <source>A change after this needs a new confirmation.</source>
        <translation>Een wijziging vraagt een nieuwe bevestiging.</translation>
    </message>
    <message id="labels:prescribe.sign.confirm">
        <source>Confirm plan</source>
        <translation>Plan bevestigen</translation>
    </message>
    <message id="labels:prescribe.sign.wait">
        <source>Some fields still need you</source>
        <translation>Enkele velden wachten nog op u</translation>
    </message>
    <message id="labels:prescribe.hand">
        <source>Give the plan to the patient</source>
        <translation>Geef het plan aan de patiënt</translation>
    </message>
    <message id="labels:prescribe.hand.file">
        <source>Save the file, then mail or copy it.</source>
        <translation>Bewaar het bestand, mail of kopieer het.</translation>
    </message>
    <message id="labels:prescribe.hand.drop">
        <source>The patient drops it onto the window.</source>
        <translation>De patiënt sleept het op het venster.</translation>
    </message>
    <message id="labels:prescribe.hand.code">
        <source>Or photograph this code.</source>
        <translation>Of fotografeer deze code.</translation>
    </message>
    <message id="labels:prescribe.hand.code.how">
        <source>The picture is opened like the file.</source>
        <translation>De foto opent zoals het bestand.</translation>
    </message>
    <message id="labels:prescribe.hand.code.name">
        <source>QR code of the plan</source>
        <translation>QR-code van het plan</translation>
    </message>
    <message id="labels:prescribe.hand.here">
        <source>Or keep it on this computer.</source>
        <translation>Of bewaar het op deze computer.</translation>
    </message>
    <message id="labels:prescribe.hand.save">
        <source>Save the plan</source>
        <translation>Plan bewaren</translation>
    </message>
    <message id="labels:prescribe.hand.picture">
        <source>Save the code</source>
        <translation>Code bewaren</translation>
    </message>
    <message id="labels:prescribe.hand.keep">
        <source>Keep it here</source>
        <translation>Hier bewaren</translation>
    </message>
    <message id="labels:prescribe.hand.new">
        <source>Another plan</source>
        <translation>Nog een plan</translation>
    </message>
    <message id="labels:prescribe.hand.saved">
        <source>Saved: {name}</source>
        <translation>Bewaard: {name}</translation>
    </message>
    <message id="labels:prescribe.hand.kept">
        <source>Kept on this computer</source>
        <translation>Bewaard op deze computer</translation>
    </message>
    <message id="labels:prescribe.hand.failed">
        <source>Not saved</source>
        <translation>Niet bewaard</translation>
    </message>
    <message id="labels:drop.kept">
        <source>Plan kept. The demonstration goes on.</source>
        <translation>Plan bewaard. De demonstratie gaat door.</translation>
    </message>
    <message id="labels:drop.session">
        <source>A session runs. Open the plan later.</source>
        <translation>Er loopt een sessie. Open het plan later.</translation>
    </message>
    <message id="labels:drop.one">
        <source>Drop one plan, or one picture</source>
        <translation>Sleep één plan, of één foto</translation>
    </message>
    <message id="labels:today.stage">
        <source>Stage {number} of {count}. {reason}.</source>
        <translation>Stap {number} van {count}. {reason}.</translation>
    </message>
    <message id="labels:today.eligible">
        <source>Eligible for the next stage.</source>
        <translation>Kan naar de volgende stap.</translation>
    </message>
    <message id="labels:today.eligible.who">
        <source>Your clinic decides.</source>
        <translation>Uw kliniek beslist.</translation>
    </message>
    <message id="labels:today.finished">
        <source>Last stage done on {day}.</source>
        <translation>Laatste stap klaar op {day}.</translation>
    </message>
    <message id="labels:today.finished.dose">
        <source>{load}, {time} in band each session.</source>
        <translation>{load}, {time} in doelzone per sessie.</translation>
    </message>
    <message id="labels:today.finished.bring">
        <source>Bring this to the training prosthesis fitting.</source>
        <translation>Neem dit mee naar de oefenprothese-afspraak.</translation>
    </message>
    <message id="labels:today.ask.skip">
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message id="labels:today.ask.first">
        <source>One question first</source>
        <translation>Eerst één vraag</translation>
    </message>
    <message id="labels:today.ask.how">
        <source>Press a number, or Esc to skip.</source>
        <translation>Druk een cijfer, of Esc.</translation>
    </message>
    <message id="labels:today.agree.yes">
        <source>Yes, agreed</source>
        <translation>Ja, afgesproken</translation>
    </message>
    <message id="labels:today.agree.no">
        <source>If not, call your clinic.</source>
        <translation>Niet afgesproken? Bel uw kliniek.</translation>
    </message>
    <message id="labels:today.agree.call">
        <source>If not, call {phone}.</source>
        <translation>Niet afgesproken? Bel {phone}.</translation>
    </message>
    <message id="labels:today.care.done">
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message id="labels:today.unkept">
        <source>This was not kept.</source>
        <translation>Dit is niet bewaard.</translation>
    </message>
    <message id="labels:summary.ten_minutes">
        <source>Pain ten minutes after</source>
        <translation>Pijn tien minuten erna</translation>
    </message>
    <message id="labels:summary.later">
        <source>Pain is asked again after 10 min.</source>
        <translation>Na 10 min wordt opnieuw pijn gevraagd.</translation>
    </message>
    <message id="labels:summary.posture">
        <source>Your posture</source>
        <translation>Uw houding</translation>
    </message>
    <message id="labels:summary.posture.standing">
        <source>Standing</source>
        <translation>Staand</translation>
    </message>
    <message id="labels:summary.posture.leaning">
        <source>Leaning</source>
        <translation>Leunend</translation>
    </message>
    <message id="labels:summary.posture.sitting">
        <source>Sitting</source>
        <translation>Zittend</translation>
    </message>
    <message id="labels:summary.pad">
        <source>Your pad</source>
        <translation>Uw kussen</translation>
    </message>
    <message id="labels:summary.pad.usual">
        <source>The usual one</source>
        <translation>Het gewone</translation>
    </message>
    <message id="labels:summary.pad.other">
        <source>Another one</source>
        <translation>Een ander</translation>
    </message>
    <message id="labels:key.use">
        <source>Use this key</source>
        <translation>Gebruik deze sleutel</translation>
    </message>
    <message id="labels:key.where">
        <source>The scale maker’s account holds the key.</source>
        <translation>De sleutel staat in uw fabrikantaccount.</translation>
    </message>
    <message id="labels:key.kept">
        <source>It stays on this computer.</source>
        <translation>Hij blijft op deze computer.</translation>
    </message>
    <message id="labels:key.count">
        <source>{count} of {total} digits</source>
        <translation>{count} van {total} tekens</translation>
    </message>
    <message id="labels:key.length">
        <source>A key has {total} digits, this has {count}.</source>
        <translation>Een sleutel heeft {total} tekens, deze heeft {count}.</translation>
    </message>
    <message id="labels:key.digits">
        <source>Only 0 to 9 and A to F.</source>
        <translation>Alleen 0 tot 9 en A tot F.</translation>
    </message>
    <message id="labels:said.watched">
        <source>{name}: {shows}</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{name}: {shows}</translation>
    </message>
    <message id="labels:said.moved">
        <source>{name}: {shows}, moved</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{name}: {shows}, bewoog</translation>
    </message>
    <message id="labels:settings.clinic">
        <source>For the clinic</source>
        <translation>Voor de kliniek</translation>
    </message>
    <message id="labels:settings.prescribe">
        <source>New plan</source>
        <translation>Nieuw plan</translation>
    </message>
    <message id="labels:settings.review">
        <source>Review sessions</source>
        <translation>Sessies bekijken</translation>
    </message>
    <message id="labels:settings.title">
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message id="labels:settings.look">
        <source>Look</source>
        <translation>Uiterlijk</translation>
    </message>
    <message id="labels:settings.theme">
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message id="labels:settings.theme.system">
        <source>As the computer</source>
        <translation>Zoals de computer</translation>
    </message>
    <message id="labels:settings.theme.light">
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message id="labels:settings.theme.dark">
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message id="labels:settings.theme.high-contrast">
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message id="labels:settings.text">
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message id="labels:settings.text.less">
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message id="labels:settings.text.more">
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message id="labels:settings.language">
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message id="labels:settings.language.system">
        <source>As the computer</source>
        <translation>Zoals de computer</translation>
    </message>
    <message id="labels:settings.language.en">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="labels:settings.language.sv">
        <source>Svenska</source>
        <translation>Svenska</translation>
    </message>
    <message id="labels:settings.language.nl">
        <source>Nederlands</source>
        <translation>Nederlands</translation>
    </message>
    <message id="labels:settings.language.de">
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message id="labels:settings.next">
        <source>Used from the next start</source>
        <translation>Geldt vanaf de volgende start</translation>
    </message>
    <message id="labels:settings.motion">
        <source>Less motion</source>
        <translation>Minder beweging</translation>
    </message>
    <message id="labels:settings.sound">
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message id="labels:settings.volume">
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message id="labels:settings.volume.less">
        <source>Softer</source>
        <translation>Zachter</translation>
    </message>
    <message id="labels:settings.volume.more">
        <source>Louder</source>
        <translation>Luider</translation>
    </message>
    <message id="labels:settings.volume.least">
        <source>Unload alarms are never below half.</source>
        <translation>Ontlastalarmen zijn nooit onder de helft.</translation>
    </message>
    <message id="labels:settings.speech">
        <source>A voice guides you</source>
        <translation>Een stem zegt wat te doen</translation>
    </message>
    <message id="labels:settings.tone">
        <source>Soft tone in the band</source>
        <translation>Zachte toon in de doelzone</translation>
    </message>
    <message id="labels:settings.try">
        <source>Test the sounds</source>
        <translation>Test de geluiden</translation>
    </message>
    <message id="labels:settings.try.stop">
        <source>Stop the test</source>
        <translation>Stop de test</translation>
    </message>
    <message id="labels:settings.voice">
        <source>Test the voice</source>
        <translation>Test de stem</translation>
    </message>
    <message id="labels:settings.try.now">
        <source>You hear: {what}</source>
        <translation>U hoort: {what}</translation>
    </message>
    <message id="labels:settings.try.none">
        <source>You hear nothing: no sound device.</source>
        <translation>U hoort niets: geen geluidsapparaat.</translation>
    </message>
    <message id="labels:settings.voice.off">
        <source>The voice is switched off</source>
        <translation>De stem staat uit</translation>
    </message>
    <message id="labels:settings.voice.none">
        <source>No voice on this computer</source>
        <translation>Geen stem op deze computer</translation>
    </message>
    <message id="labels:settings.cue.in_band">
        <source>In band</source>
        <translation>In doelzone</translation>
    </message>
    <message id="labels:settings.cue.done">
        <source>Bout done</source>
        <translation>Blok klaar</translation>
    </message>
    <message id="labels:settings.cue.low">
        <source>Low</source>
        <translation>Te weinig</translation>
    </message>
    <message id="labels:settings.cue.high">
        <source>High</source>
        <translation>Te veel</translation>
    </message>
    <message id="labels:settings.cue.prewarn">
        <source>Near the limit</source>
        <translation>Dicht bij de grens</translation>
    </message>
    <message id="labels:settings.cue.held">
        <source>Reading held</source>
        <translation>Vaste waarde</translation>
    </message>
    <message id="labels:settings.cue.stale">
        <source>No live data</source>
        <translation>Geen actuele waarde</translation>
    </message>
    <message id="labels:settings.cue.overload">
        <source>Unload now</source>
        <translation>Nu ontlasten</translation>
    </message>
    <message id="labels:settings.care">
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message id="labels:settings.care_weekly">
        <source>Weekly: clean the abutment</source>
        <translation>Wekelijks: reinigen</translation>
    </message>
    <message id="labels:settings.care_monthly">
        <source>Monthly: take a new brush</source>
        <translation>Maandelijks: borstel</translation>
    </message>
    <message id="labels:settings.data">
        <source>Your data</source>
        <translation>Uw gegevens</translation>
    </message>
    <message id="labels:settings.open">
        <source>Open the folder</source>
        <translation>Open de map</translation>
    </message>
    <message id="labels:settings.open.failed">
        <source>The folder does not open here</source>
        <translation>De map opent hier niet</translation>
    </message>
    <message id="labels:settings.kept">
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message id="labels:settings.unkept">
        <source>Not saved. Lasts until you close.</source>
        <translation>Niet bewaard. Geldt tot u sluit.</translation>
    </message>
    <message id="labels:settings.unread">
        <source>The settings file is not read.</source>
        <translation>Het instellingenbestand wordt niet gelezen.</translation>
    </message>
    <message id="labels:settings.unread.stays">
        <source>It stays as it is.</source>
        <translation>Het blijft zoals het is.</translation>
    </message>
    <message id="labels:settings.done">
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message id="labels:settings.percent">
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message id="labels:scales.title">
        <source>Your scales</source>
        <translation>Uw weegschalen</translation>
    </message>
    <message id="labels:scales.checked">
        <source>Checked on {day}</source>
        <translation>Gecontroleerd op {day}</translation>
    </message>
    <message id="labels:scales.unchecked">
        <source>No scale check yet</source>
        <translation>Nog geen weegschaalcontrole</translation>
    </message>
    <message id="labels:scales.unnamed">
        <source>A scale without a name</source>
        <translation>Een weegschaal zonder naam</translation>
    </message>
    <message id="labels:scales.forget">
        <source>Forget this scale</source>
        <translation>Deze weegschaal vergeten</translation>
    </message>
    <message id="labels:scales.forget.ask">
        <source>Forget {name}?</source>
        <translation>{name} vergeten?</translation>
    </message>
    <message id="labels:scales.forget.means">
        <source>The next session asks which scale is yours.</source>
        <translation>De volgende sessie vraagt naar uw weegschaal.</translation>
    </message>
    <message id="labels:scales.forget.stays">
        <source>Saved sessions stay as they are.</source>
        <translation>Bewaarde sessies blijven zoals ze zijn.</translation>
    </message>
    <message id="labels:scales.forget.no">
        <source>Keep it</source>
        <translation>Houden</translation>
    </message>
    <message id="labels:scales.forget.yes">
        <source>Forget it</source>
        <translation>Vergeten</translation>
    </message>
    <message id="labels:scales.forgotten">
        <source>Forgotten. The next session asks for your scale.</source>
        <translation>Vergeten. De volgende sessie vraagt naar uw weegschaal.</translation>
    </message>
    <message id="labels:nosound.agree">
        <source>No sound: alarms are only seen. I watch.</source>
        <translation>Geen geluid: alarmen alleen zichtbaar. Ik kijk.</translation>
    </message>
    <message id="labels:history.title">
        <source>History</source>
        <translation>Verloop</translation>
    </message>
    <message id="labels:history.weeks">
        <source>4 weeks</source>
        <translation>4 weken</translation>
    </message>
    <message id="labels:history.all">
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message id="labels:history.sessions">
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message id="labels:history.done">
        <source>{done} of {planned} done</source>
        <translation>{done} van {planned} gedaan</translation>
    </message>
    <message id="labels:history.shorter.one">
        <source>1 of them shorter</source>
        <translation>1 daarvan korter</translation>
    </message>
    <message id="labels:history.shorter">
        <source>{count} of them shorter</source>
        <translation>{count} daarvan korter</translation>
    </message>
    <message id="labels:history.load">
        <source>Load shown by the scale</source>
        <translation>Belasting volgens weegschaal</translation>
    </message>
    <message id="labels:history.mean">
        <source>Mean of every day</source>
        <translation>Gemiddelde per dag</translation>
    </message>
    <message id="labels:history.full">
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message id="labels:history.part">
        <source>shorter</source>
        <translation>korter</translation>
    </message>
    <message id="labels:history.missed">
        <source>not done</source>
        <translation>niet gedaan</translation>
    </message>
    <message id="labels:history.due">
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message id="labels:history.extra">
        <source>extra</source>
        <translation>extra</translation>
    </message>
    <message id="labels:history.apart">
        <source>not counted</source>
        <translation>telt niet mee</translation>
    </message>
    <message id="labels:history.plan">
        <source>plan, {unit}</source>
        <translation>plan, {unit}</translation>
    </message>
    <message id="labels:history.yours">
        <source>your mean and range</source>
        <translation>uw gemiddelde en bereik</translation>
    </message>
    <message id="labels:history.over">
        <source>above the limit</source>
        <translation>boven de grens</translation>
    </message>
    <message id="labels:history.none">
        <source>no session</source>
        <translation>geen sessie</translation>
    </message>
    <message id="labels:history.table">
        <source>Show as table</source>
        <translation>Toon als tabel</translation>
    </message>
    <message id="labels:history.pictures">
        <source>Show as pictures</source>
        <translation>Toon als beelden</translation>
    </message>
    <message id="labels:history.share">
        <source>Share with physio</source>
        <translation>Delen met fysiotherapeut</translation>
    </message>
    <message id="labels:history.back">
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message id="labels:history.reading">
        <source>Reading session {done} of {total}</source>
        <translation>Leest sessie {done} van {total}</translation>
    </message>
    <message id="labels:history.empty">
        <source>No sessions yet</source>
        <translation>Nog geen sessies</translation>
    </message>
    <message id="labels:history.empty.how">
        <source>Each saved session is shown here.</source>
        <translation>Elke bewaarde sessie verschijnt hier.</translation>
    </message>
    <message id="labels:history.saved">
        <source>Saved to {file}</source>
        <translation>Bewaard in {file}</translation>
    </message>
    <message id="labels:history.saved.how">
        <source>Mail this file to your physio.</source>
        <translation>Mail dit bestand naar uw fysiotherapeut.</translation>
    </message>
    <message id="labels:history.saved.not">
        <source>The file was not saved</source>
        <translation>Het bestand is niet bewaard</translation>
    </message>
    <message id="labels:history.trouble.one">
        <source>1 file cannot be shown</source>
        <translation>1 bestand kan niet getoond worden</translation>
    </message>
    <message id="labels:history.trouble">
        <source>{count} files cannot be shown</source>
        <translation>{count} bestanden kunnen niet getoond worden</translation>
    </message>
    <message id="labels:history.day">
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message id="labels:history.col.done">
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message id="labels:history.col.time">
        <source>In band</source>
        <translation>In doelzone</translation>
    </message>
    <message id="labels:history.col.mean">
        <source>Mean</source>
        <translation>Gemiddeld</translation>
    </message>
    <message id="labels:history.col.band">
        <source>Band</source>
        <translation>Doelzone</translation>
    </message>
    <message id="labels:history.col.pain">
        <source>Worst pain</source>
        <translation>Ergste pijn</translation>
    </message>
    <message id="labels:history.of">
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
    <message id="labels:history.says">
        <source>Load by day, {count} days with sessions</source>
        <translation>Belasting per dag, {count} dagen met sessies</translation>
    </message>
    <message id="labels:history.day.says">
        <source>{day}: {done} of {planned} done</source>
        <translation>{day}: {done} van {planned} gedaan</translation>
    </message>
    <message id="labels:weekday.short.1">
        <source>Mon</source>
        <translation>ma</translation>
    </message>
    <message id="labels:weekday.short.2">
        <source>Tue</source>
        <translation>di</translation>
    </message>
    <message id="labels:weekday.short.3">
        <source>Wed</source>
        <translation>wo</translation>
    </message>
    <message id="labels:weekday.short.4">
        <source>Thu</source>
        <translation>do</translation>
    </message>
    <message id="labels:weekday.short.5">
        <source>Fri</source>
        <translation>vr</translation>
    </message>
    <message id="labels:weekday.short.6">
        <source>Sat</source>
        <translation>za</translation>
    </message>
    <message id="labels:weekday.short.7">
        <source>Sun</source>
        <translation>zo</translation>
    </message>
    <message id="labels:completion.name">
        <source>Last stage</source>
        <translation>Laatste stap</translation>
    </message>
    <message id="labels:completion.show">
        <source>Show the page</source>
        <translation>Toon de pagina</translation>
    </message>
    <message id="labels:completion.back">
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message id="labels:completion.save">
        <source>Save the page</source>
        <translation>Pagina opslaan</translation>
    </message>
    <message id="labels:completion.file">
        <source>last-stage</source>
        <translation>laatste-stap</translation>
    </message>
    <message id="labels:completion.saved">
        <source>Saved to {file}</source>
        <translation>Opgeslagen in {file}</translation>
    </message>
    <message id="labels:completion.saved.not">
        <source>The page was not saved</source>
        <translation>De pagina is niet opgeslagen</translation>
    </message>
    <message id="labels:completion.none">
        <source>The last stage is not done yet</source>
        <translation>De laatste stap is nog niet gedaan</translation>
    </message>
    <message id="labels:completion.none.how">
        <source>This page comes after the last stage.</source>
        <translation>De pagina komt na de laatste stap.</translation>
    </message>
    <message id="labels:review.title">
        <source>Review</source>
        <translation>Overzicht</translation>
    </message>
    <message id="labels:review.patients">
        <source>Patients</source>
        <translation>Patiënten</translation>
    </message>
    <message id="labels:review.patients.count">
        <source>Patients ({count})</source>
        <translation>Patiënten ({count})</translation>
    </message>
    <message id="labels:review.folder">
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message id="labels:review.print">
        <source>Print one page</source>
        <translation>Eén pagina afdrukken</translation>
    </message>
    <message id="labels:review.printed">
        <source>One page was printed</source>
        <translation>Eén pagina is afgedrukt</translation>
    </message>
    <message id="labels:review.printed.not">
        <source>The page was not printed</source>
        <translation>De pagina is niet afgedrukt</translation>
    </message>
    <message id="labels:review.back">
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message id="labels:review.reading">
        <source>Reading {done} of {total} logs</source>
        <translation>Leest {done} van {total} logboeken</translation>
    </message>
    <message id="labels:review.proving">
        <source>Checking {done} of {total} logs</source>
        <translation>Controleert {done} van {total} logboeken</translation>
    </message>
    <message id="labels:review.intact">
        <source>{intact} of {logs} logs intact</source>
        <translation>{intact} van {logs} logboeken gaaf</translation>
    </message>
    <message id="labels:review.earlier">
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message id="labels:review.later">
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message id="labels:review.period">
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message id="labels:review.span">
        <source>{first} to {last}</source>
        <translation>{first} tot {last}</translation>
    </message>
    <message id="labels:review.days">
        <source>{count} days</source>
        <translation>{count} dagen</translation>
    </message>
    <message id="labels:review.all">
        <source>All days</source>
        <translation>Alle dagen</translation>
    </message>
    <message id="labels:review.empty">
        <source>No sessions in this folder</source>
        <translation>Geen sessies in deze map</translation>
    </message>
    <message id="labels:review.empty.how">
        <source>Open a folder with session logs.</source>
        <translation>Open een map met sessielogboeken.</translation>
    </message>
    <message id="labels:review.flags">
        <source>Red flags ({count})</source>
        <translation>Waarschuwingstekens ({count})</translation>
    </message>
    <message id="labels:review.flags.one">
        <source>Red flag</source>
        <translation>Waarschuwingsteken</translation>
    </message>
    <message id="labels:review.flags.more">
        <source>{count} more below</source>
        <translation>{count} meer hieronder</translation>
    </message>
    <message id="labels:review.exceptions">
        <source>Exceptional sessions ({count} of {total})</source>
        <translation>Opvallende sessies ({count} van {total})</translation>
    </message>
    <message id="labels:review.exceptions.none">
        <source>Every session met the plan</source>
        <translation>Elke sessie volgde het plan</translation>
    </message>
    <message id="labels:review.rest.one">
        <source>The other session met the plan. Keys: J, K.</source>
        <translation>De andere volgde het plan. Toetsen: J, K.</translation>
    </message>
    <message id="labels:review.rest">
        <source>The other {count} met the plan. Keys: J, K.</source>
        <translation>{count} andere volgens plan. Toetsen: J, K.</translation>
    </message>
    <message id="labels:review.rest.none">
        <source>Keys: J, K.</source>
        <translation>Toetsen: J, K.</translation>
    </message>
    <message id="labels:review.trust">
        <source>Can these numbers be trusted?</source>
        <translation>Zijn deze getallen betrouwbaar?</translation>
    </message>
    <message id="labels:review.trust.check">
        <source>Scale check, {day}</source>
        <translation>Weegschaalcontrole, {day}</translation>
    </message>
    <message id="labels:review.trust.check.no">
        <source>Scale check</source>
        <translation>Weegschaalcontrole</translation>
    </message>
    <message id="labels:review.trust.never">
        <source>never done</source>
        <translation>nooit gedaan</translation>
    </message>
    <message id="labels:review.trust.within">
        <source>within {load}</source>
        <translation>binnen {load}</translation>
    </message>
    <message id="labels:review.trust.bare">
        <source>accuracy not measured</source>
        <translation>nauwkeurigheid niet gemeten</translation>
    </message>
    <message id="labels:review.trust.zero">
        <source>Zero before / after</source>
        <translation>Nul voor / na</translation>
    </message>
    <message id="labels:review.trust.rate">
        <source>Readings, lowest rate</source>
        <translation>Metingen, laagste tempo</translation>
    </message>
    <message id="labels:review.trust.gap">
        <source>Longest gap</source>
        <translation>Langste onderbreking</translation>
    </message>
    <message id="labels:review.trust.unknown">
        <source>Unknown time</source>
        <translation>Onbekende tijd</translation>
    </message>
    <message id="labels:review.trust.logs">
        <source>Logs intact</source>
        <translation>Logboeken gaaf</translation>
    </message>
    <message id="labels:review.trust.chain">
        <source>Logs whose predecessor is missing</source>
        <translation>Logboeken zonder voorganger</translation>
    </message>
    <message id="labels:review.per_s">
        <source>{rate} per s</source>
        <translation>{rate} per s</translation>
    </message>
    <message id="labels:review.percent">
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message id="labels:review.of">
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
    <message id="labels:review.trouble">
        <source>Not shown ({count})</source>
        <translation>Niet getoond ({count})</translation>
    </message>
    <message id="labels:review.trouble.title">
        <source>Not shown</source>
        <translation>Niet getoond</translation>
    </message>
    <message id="labels:review.trouble.files">
        <source>Other files</source>
        <translation>Andere bestanden</translation>
    </message>
    <message id="labels:review.trouble.rest">
        <source>Everything else in the folder is shown.</source>
        <translation>Al het andere in de map wordt getoond.</translation>
    </message>
    <message id="labels:review.trouble.others.one">
        <source>1 other file is no log.</source>
        <translation>1 ander bestand is geen logboek.</translation>
    </message>
    <message id="labels:review.trouble.others">
        <source>{count} other files are no logs.</source>
        <translation>{count} andere bestanden zijn geen logboeken.</translation>
    </message>
    <message id="labels:review.adherence">
        <source>Adherence</source>
        <translation>Therapietrouw</translation>
    </message>
    <message id="labels:review.adherence.count">
        <source>{full} full, {part} part, {missed} missed</source>
        <translation>{full} volledig, {part} deels, {missed} gemist</translation>
    </message>
    <message id="labels:review.adherence.of">
        <source>of {planned} sessions</source>
        <translation>van {planned} sessies</translation>
    </message>
    <message id="labels:review.adherence.due">
        <source>{count} to do</source>
        <translation>{count} te doen</translation>
    </message>
    <message id="labels:review.adherence.extra">
        <source>{count} extra</source>
        <translation>{count} extra</translation>
    </message>
    <message id="labels:review.adherence.apart">
        <source>{count} not counted</source>
        <translation>{count} niet geteld</translation>
    </message>
    <message id="labels:review.marked.one">
        <source>Count 1 marked session too</source>
        <translation>1 gemarkeerde sessie meetellen</translation>
    </message>
    <message id="labels:review.marked">
        <source>Count {count} marked sessions too</source>
        <translation>{count} gemarkeerde sessies meetellen</translation>
    </message>
    <message id="labels:review.marked.why">
        <source>Simulated, replayed, recovered or failed.</source>
        <translation>Gesimuleerd, herhaald, hersteld of mislukt.</translation>
    </message>
    <message id="labels:review.dose">
        <source>Dose: minutes in band per day</source>
        <translation>Dosis: minuten in de doelzone per dag</translation>
    </message>
    <message id="labels:review.dose.of">
        <source>{done} of {total} min</source>
        <translation>{done} van {total} min</translation>
    </message>
    <message id="labels:review.dose.share">
        <source>({share} %), dashed = plan</source>
        <translation>({share} %), gestreept = plan</translation>
    </message>
    <message id="labels:review.dose.says">
        <source>Minutes in band by day, {count} days</source>
        <translation>Minuten in de doelzone, {count} dagen</translation>
    </message>
    <message id="labels:review.load">
        <source>Achieved and prescribed load, {unit}</source>
        <translation>Bereikte en voorgeschreven last, {unit}</translation>
    </message>
    <message id="labels:review.load.pain">
        <source>pain 0 to 10</source>
        <translation>pijn 0 tot 10</translation>
    </message>
    <message id="labels:review.pain.says">
        <source>Pain by day, {count} days with answers</source>
        <translation>Pijn per dag, {count} dagen met antwoord</translation>
    </message>
    <message id="labels:review.table">
        <source>Show as table</source>
        <translation>Toon als tabel</translation>
    </message>
    <message id="labels:review.pictures">
        <source>Show as pictures</source>
        <translation>Toon als beeld</translation>
    </message>
    <message id="labels:review.day.day">
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message id="labels:review.day.done">
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message id="labels:review.day.time">
        <source>In band</source>
        <translation>In zone</translation>
    </message>
    <message id="labels:review.day.mean">
        <source>Mean</source>
        <translation>Gem.</translation>
    </message>
    <message id="labels:review.day.band">
        <source>Band</source>
        <translation>Zone</translation>
    </message>
    <message id="labels:review.day.pain">
        <source>Pain</source>
        <translation>Pijn</translation>
    </message>
    <message id="labels:review.legend.plan">
        <source>plan and band</source>
        <translation>plan en doelzone</translation>
    </message>
    <message id="labels:review.legend.mean">
        <source>mean, 5 to 95 % of time</source>
        <translation>gemiddelde, 5 tot 95 % van de tijd</translation>
    </message>
    <message id="labels:review.legend.over">
        <source>above limit</source>
        <translation>boven de grens</translation>
    </message>
    <message id="labels:review.legend.before">
        <source>pain before</source>
        <translation>pijn vooraf</translation>
    </message>
    <message id="labels:review.legend.worst">
        <source>worst</source>
        <translation>ergste</translation>
    </message>
    <message id="labels:review.legend.none">
        <source>no session</source>
        <translation>geen sessie</translation>
    </message>
    <message id="labels:review.session">
        <source>{day}, session {number}</source>
        <translation>{day}, sessie {number}</translation>
    </message>
    <message id="labels:review.times">
        <source>{start} to {end}</source>
        <translation>{start} tot {end}</translation>
    </message>
    <message id="labels:review.session.none">
        <source>No session chosen</source>
        <translation>Geen sessie gekozen</translation>
    </message>
    <message id="labels:review.day.none">
        <source>{day}: no session</source>
        <translation>{day}: geen sessie</translation>
    </message>
    <message id="labels:review.bouts">
        <source>Bouts</source>
        <translation>Blokken</translation>
    </message>
    <message id="labels:review.bout.number">
        <source>Bout</source>
        <translation>Nr.</translation>
    </message>
    <message id="labels:review.bout.in">
        <source>In band</source>
        <translation>In zone</translation>
    </message>
    <message id="labels:review.bout.below">
        <source>Below</source>
        <translation>Onder</translation>
    </message>
    <message id="labels:review.bout.above">
        <source>Above</source>
        <translation>Boven</translation>
    </message>
    <message id="labels:review.bout.unknown">
        <source>Unkn.</source>
        <translation>Onbek.</translation>
    </message>
    <message id="labels:review.bout.mean">
        <source>Mean</source>
        <translation>Gem.</translation>
    </message>
    <message id="labels:review.bout.highest">
        <source>Highest</source>
        <translation>Hoogste</translation>
    </message>
    <message id="labels:review.events">
        <source>Events</source>
        <translation>Voorvallen</translation>
    </message>
    <message id="labels:review.event.time">
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message id="labels:review.event.what">
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message id="labels:review.compare">
        <source>Compare</source>
        <translation>Vergelijk</translation>
    </message>
    <message id="labels:review.compare.how">
        <source>Draws the three sessions before behind it</source>
        <translation>Tekent de drie sessies ervoor erachter</translation>
    </message>
    <message id="labels:review.zoom.in">
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message id="labels:review.zoom.out">
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message id="labels:review.zoom.all">
        <source>Whole session</source>
        <translation>Hele sessie</translation>
    </message>
    <message id="labels:review.trace.says">
        <source>Load of the session, {time}, highest {load}</source>
        <translation>Last van de sessie, {time}, hoogste {load}</translation>
    </message>
    <message id="labels:review.mark.simulated">
        <source>SIMULATED</source>
        <translation>GESIMULEERD</translation>
    </message>
    <message id="labels:review.mark.replay">
        <source>REPLAY</source>
        <translation>HERHALING</translation>
    </message>
    <message id="labels:review.mark.recovered">
        <source>RECOVERED</source>
        <translation>HERSTELD</translation>
    </message>
    <message id="labels:review.mark.failed">
        <source>VERIFICATION FAILED</source>
        <translation>CONTROLE MISLUKT</translation>
    </message>
    <message id="labels:review.mark.apart">
        <source>Not in the figures</source>
        <translation>Niet in de cijfers</translation>
    </message>
    <message id="labels:review.analgesic">
        <source>Painkiller before.</source>
        <translation>Pijnstiller vooraf.</translation>
    </message>
    <message id="labels:review.decision">
        <source>Decision (clinician)</source>
        <translation>Besluit (behandelaar)</translation>
    </message>
    <message id="labels:review.rule.met">
        <source>Progress rule met:</source>
        <translation>Regel voor verhogen vervuld:</translation>
    </message>
    <message id="labels:review.rule.not">
        <source>Progress rule not met:</source>
        <translation>Regel voor verhogen niet vervuld:</translation>
    </message>
    <message id="labels:review.hold">
        <source>Hold at {load}</source>
        <translation>Aanhouden op {load}</translation>
    </message>
    <message id="labels:review.next">
        <source>Progress to {load}</source>
        <translation>Verhogen naar {load}</translation>
    </message>
    <message id="labels:review.next.none">
        <source>No further stage</source>
        <translation>Geen volgende stap</translation>
    </message>
    <message id="labels:review.step">
        <source>Step back to {load}</source>
        <translation>Terug naar {load}</translation>
    </message>
    <message id="labels:review.step.none">
        <source>No lower stage</source>
        <translation>Geen lagere stap</translation>
    </message>
    <message id="labels:review.stop">
        <source>Stop, call patient</source>
        <translation>Stoppen, patiënt bellen</translation>
    </message>
    <message id="labels:review.figures">
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message id="labels:review.figure">
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message id="labels:review.figure.value">
        <source>Value, or why there is none</source>
        <translation>Waarde, of waarom er geen is</translation>
    </message>
    <message id="labels:review.figure.time">
        <source>Time in band</source>
        <translation>Tijd in de doelzone</translation>
    </message>
    <message id="labels:review.figure.sure">
        <source>Surely, possibly in band</source>
        <translation>Zeker, mogelijk in de doelzone</translation>
    </message>
    <message id="labels:review.figure.from">
        <source>{first} to {last}</source>
        <translation>{first} tot {last}</translation>
    </message>
    <message id="labels:review.figure.dose">
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message id="labels:review.figure.mean">
        <source>Mean, SD</source>
        <translation>Gemiddelde, SD</translation>
    </message>
    <message id="labels:review.figure.sd">
        <source>{load}, {sd}</source>
        <translation>{load}, {sd}</translation>
    </message>
    <message id="labels:review.figure.error">
        <source>Applied minus prescribed</source>
        <translation>Behaald min voorgeschreven</translation>
    </message>
    <message id="labels:review.figure.rmse">
        <source>{load}, RMSE {rmse}</source>
        <translation>{load}, RMSE {rmse}</translation>
    </message>
    <message id="labels:review.figure.near">
        <source>Within 10 % of target</source>
        <translation>Binnen 10 % van het doel</translation>
    </message>
    <message id="labels:review.figure.steady">
        <source>CV while steady</source>
        <translation>CV bij rustige belasting</translation>
    </message>
    <message id="labels:review.figure.rise">
        <source>Fastest rise</source>
        <translation>Steilste stijging</translation>
    </message>
    <message id="labels:review.figure.reach">
        <source>In band after</source>
        <translation>In de doelzone na</translation>
    </message>
    <message id="labels:review.figure.over">
        <source>Above the limit</source>
        <translation>Boven de grens</translation>
    </message>
    <message id="labels:review.figure.over.value">
        <source>{count} ×, {time}; {load}</source>
        <translation>{count} ×, {time}; {load}</translation>
    </message>
    <message id="labels:review.figure.link">
        <source>Readings</source>
        <translation>Meetwaarden</translation>
    </message>
    <message id="labels:review.figure.link.value">
        <source>{rate}, longest gap {gap}</source>
        <translation>{rate}, langste gat {gap}</translation>
    </message>
    <message id="labels:review.figure.zero">
        <source>Zero after loading</source>
        <translation>Nul na belasting</translation>
    </message>
    <message id="labels:review.figure.accuracy">
        <source>Accuracy of the scale</source>
        <translation>Nauwkeurigheid van de weegschaal</translation>
    </message>
    <message id="labels:review.stages">
        <source>Stages</source>
        <translation>Stappen</translation>
    </message>
    <message id="labels:review.stage.load">
        <source>Stage</source>
        <translation>Stap</translation>
    </message>
    <message id="labels:review.stage.done">
        <source>In full</source>
        <translation>Volledig</translation>
    </message>
    <message id="labels:review.stage.error">
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message id="labels:review.stage.sd">
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message id="labels:review.stage.near">
        <source>Within 10 %</source>
        <translation>Binnen 10 %</translation>
    </message>
    <message id="labels:review.stage.how">
        <source>Error: applied minus prescribed, over sessions.</source>
        <translation>Fout: behaald min voorgeschreven, over sessies.</translation>
    </message>
    <message id="labels:review.reason">
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message id="labels:review.name">
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message id="labels:review.save">
        <source>Save decision</source>
        <translation>Besluit bewaren</translation>
    </message>
    <message id="labels:review.save.how">
        <source>Choose one and give a reason.</source>
        <translation>Kies er één en geef een reden.</translation>
    </message>
    <message id="labels:review.save.name">
        <source>Sign with your name.</source>
        <translation>Onderteken met uw naam.</translation>
    </message>
    <message id="labels:review.save.never">
        <source>The app never changes a plan.</source>
        <translation>De app wijzigt nooit een plan.</translation>
    </message>
    <message id="labels:review.saved">
        <source>Saved beside the logs</source>
        <translation>Bewaard bij de logboeken</translation>
    </message>
    <message id="labels:review.saved.not">
        <source>The decision was not saved</source>
        <translation>Het besluit is niet bewaard</translation>
    </message>
    <message id="labels:review.saved.not.how">
        <source>It still stands here; try again.</source>
        <translation>Hij staat hier nog; probeer het opnieuw.</translation>
    </message>
    <message id="labels:review.decided">
        <source>{day}, {who}:</source>
        <translation>{day}, {who}:</translation>
    </message>
    <message id="labels:review.decided.hold">
        <source>hold</source>
        <translation>aanhouden</translation>
    </message>
    <message id="labels:review.decided.next">
        <source>next stage</source>
        <translation>volgende stap</translation>
    </message>
    <message id="labels:review.decided.back">
        <source>step back</source>
        <translation>een stap terug</translation>
    </message>
    <message id="labels:review.decided.stop">
        <source>stop and call</source>
        <translation>stoppen en bellen</translation>
    </message>
    <message id="labels:review.damaged">
        <source>Earlier decisions were changed</source>
        <translation>Eerdere besluiten zijn gewijzigd</translation>
    </message>
    <message id="labels:review.col.patient">
        <source>Patient</source>
        <translation>Patiënt</translation>
    </message>
    <message id="labels:review.col.flags">
        <source>Red flags</source>
        <translation>Waarschuwingstekens</translation>
    </message>
    <message id="labels:review.col.sessions">
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message id="labels:review.col.first">
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message id="labels:review.col.last">
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message id="labels:review.col.when">
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message id="labels:review.col.why">
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message id="labels:review.col.file">
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message id="labels:cap.space">
        <source>Space</source>
        <extracomment>As it is printed on the key.</extracomment>
        <translation>Spatie</translation>
    </message>
    <message id="labels:cap.enter">
        <source>Enter</source>
        <extracomment>As it is printed on the key.</extracomment>
        <translation>Enter</translation>
    </message>
    <message id="labels:cap.tab">
        <source>Tab, arrows</source>
        <extracomment>As it is printed on the key.</extracomment>
        <translation>Tab, pijlen</translation>
    </message>
    <message id="labels:cap.esc">
        <source>Esc</source>
        <extracomment>As it is printed on the key.</extracomment>
        <translation>Esc</translation>
    </message>
    <message id="labels:cap.digits">
        <source>0 to 10</source>
        <extracomment>As it is printed on the key.</extracomment>
        <translation>0 tot 10</translation>
    </message>
    <message id="labels:cap.size">
        <source>Ctrl +, Ctrl −</source>
        <extracomment>As it is printed on the key.</extracomment>
        <translation>Ctrl +, Ctrl −</translation>
    </message>
    <message id="labels:cap.quit">
        <source>Ctrl Q</source>
        <extracomment>As it is printed on the key.</extracomment>
        <translation>Ctrl Q</translation>
    </message>
    <message id="labels:keys.space">
        <source>The dark button; also a foot switch</source>
        <extracomment>What the key does.</extracomment>
        <translation>De donkere knop; ook een voetschakelaar</translation>
    </message>
    <message id="labels:keys.enter">
        <source>The part that has the focus</source>
        <extracomment>What the key does.</extracomment>
        <translation>Het deel met de focus</translation>
    </message>
    <message id="labels:keys.tab">
        <source>Move the focus</source>
        <extracomment>What the key does.</extracomment>
        <translation>Verplaats de focus</translation>
    </message>
    <message id="labels:keys.esc">
        <source>Back; in a session: pause and ask</source>
        <extracomment>What the key does.</extracomment>
        <translation>Terug; in een sessie: pauze en vraag</translation>
    </message>
    <message id="labels:keys.digits">
        <source>Pain, where it is asked; after P too</source>
        <extracomment>What the key does.</extracomment>
        <translation>Pijn, waar gevraagd; ook na P</translation>
    </message>
    <message id="labels:keys.n">
        <source>None of these</source>
        <extracomment>What the key does.</extracomment>
        <translation>Niets hiervan</translation>
    </message>
    <message id="labels:keys.z">
        <source>Zero again</source>
        <extracomment>What the key does.</extracomment>
        <translation>Opnieuw nullen</translation>
    </message>
    <message id="labels:keys.o">
        <source>Open a plan</source>
        <extracomment>What the key does.</extracomment>
        <translation>Open een plan</translation>
    </message>
    <message id="labels:keys.c">
        <source>Check the scale</source>
        <extracomment>What the key does.</extracomment>
        <translation>Controleer de weegschaal</translation>
    </message>
    <message id="labels:keys.p">
        <source>Pain in a session</source>
        <extracomment>What the key does.</extracomment>
        <translation>Pijn in een sessie</translation>
    </message>
    <message id="labels:keys.m">
        <source>Mute for 2 min, again to end</source>
        <extracomment>What the key does.</extracomment>
        <translation>Dempen voor 2 min, nogmaals voor geluid</translation>
    </message>
    <message id="labels:keys.v">
        <source>Say state, load and time left</source>
        <extracomment>What the key does.</extracomment>
        <translation>Zeg stand, belasting en resttijd</translation>
    </message>
    <message id="labels:keys.size">
        <source>Text size</source>
        <extracomment>What the key does.</extracomment>
        <translation>Tekstgrootte</translation>
    </message>
    <message id="labels:keys.f11">
        <source>Full screen</source>
        <extracomment>What the key does.</extracomment>
        <translation>Volledig scherm</translation>
    </message>
    <message id="labels:keys.quit">
        <source>Quit; not while a session runs</source>
        <extracomment>What the key does.</extracomment>
        <translation>Afsluiten; niet tijdens een sessie</translation>
    </message>
    <message id="labels:said.left.run">
        <source>{time} left, clock running</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>nog {time}, klok loopt</translation>
    </message>
    <message id="labels:said.left.wait">
        <source>{time} left, clock waiting</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>nog {time}, klok wacht</translation>
    </message>
    <message id="labels:said.left">
        <source>{state}. {load}. {time} left.</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{state}. {load}. Nog {time}.</translation>
    </message>
    <message id="labels:said.left.name">
        <source>Time left</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Resterende tijd</translation>
    </message>
    <message id="labels:said.min_s">
        <source>{minutes} min {seconds} s</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message id="labels:said.min">
        <source>{minutes} min</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message id="labels:said.s">
        <source>{seconds} s</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message id="labels:said.time">
        <source>Time</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Tijd</translation>
    </message>
    <message id="labels:said.training">
        <source>Training</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Training</translation>
    </message>
    <message id="labels:said.header">
        <source>Header</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Kop</translation>
    </message>
    <message id="labels:said.load">
        <source>Load</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Belasting</translation>
    </message>
    <message id="labels:said.shown">
        <source>Load shown by the scale: {load}</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Belasting volgens weegschaal: {load}</translation>
    </message>
    <message id="labels:said.noguide">
        <source>No guidance</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Geen aanwijzing</translation>
    </message>
    <message id="labels:said.trace">
        <source>Trace</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Curve</translation>
    </message>
    <message id="labels:said.gauge">
        <source>Gauge</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Meter</translation>
    </message>
    <message id="labels:said.gauge.of">
        <source>Band {band}, limit {limit}</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Doelzone {band}, grens {limit}</translation>
    </message>
    <message id="labels:said.last">
        <source>Last 30 s: {inside} in band, {below} below</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Laatste 30 s: {inside} in doelzone, {below} eronder</translation>
    </message>
    <message id="labels:said.last.above">
        <source>Last 30 s. {inside} in band. {below} below. {above} above.</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Laatste 30 s. {inside} in doelzone. {below} eronder. {above} erboven.</translation>
    </message>
    <message id="labels:said.bouts">
        <source>Bouts</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Blokken</translation>
    </message>
    <message id="labels:said.bouts.of">
        <source>{bout}, {done} of {total}</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{bout}, {done} van {total}</translation>
    </message>
    <message id="labels:said.share">
        <source>{value} per cent</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{value} procent</translation>
    </message>
    <message id="labels:said.step">
        <source>Step {number} of {count}: {name}</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Stap {number} van {count}: {name}</translation>
    </message>
    <message id="labels:said.real">
        <source>Real scale</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Echte weegschaal</translation>
    </message>
    <message id="labels:said.pain">
        <source>Pain {value} of 10</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Pijn {value} van 10</translation>
    </message>
    <message id="labels:said.pain.of">
        <source>{what}: {value} of 10</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{what}: {value} van 10</translation>
    </message>
    <message id="labels:said.target">
        <source>Target {load}, {band}</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Doel {load}, {band}</translation>
    </message>
    <message id="labels:said.notimes">
        <source>No times yet</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Nog geen tijden</translation>
    </message>
    <message id="labels:said.noreadings">
        <source>No readings yet</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Nog geen meetwaarden</translation>
    </message>
    <message id="labels:said.readings">
        <source>{count} readings in the last 30 s</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{count} meetwaarden in de laatste 30 s</translation>
    </message>
    <message id="labels:said.reading">
        <source>1 reading in the last 30 s</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>1 meetwaarde in de laatste 30 s</translation>
    </message>
    <message id="labels:said.overview">
        <source>Load over {time}, {count} gaps without reading</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Belasting over {time}, {count} gaten zonder waarde</translation>
    </message>
    <message id="labels:said.overview.one">
        <source>Load over {time}, 1 gap without reading</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Belasting over {time}, 1 gat zonder waarde</translation>
    </message>
    <message id="labels:said.overview.none">
        <source>Load over {time}, no gap</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Belasting over {time}, geen gat</translation>
    </message>
    <message id="labels:said.noweights">
        <source>No known weights</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Geen bekende gewichten</translation>
    </message>
    <message id="labels:said.errors">
        <source>Errors at known weights, the worst {load}</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Fouten bij bekende gewichten, de grootste {load}</translation>
    </message>
    <message id="labels:said.passed">
        <source>Passed</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Voldaan</translation>
    </message>
    <message id="labels:said.failed">
        <source>Failed</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Niet voldaan</translation>
    </message>
    <message id="labels:said.key">
        <source>Key: {key}</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Toets: {key}</translation>
    </message>
    <message id="labels:said.ring">
        <source>Focus ring</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Focusring</translation>
    </message>
    <message id="labels:said.awake">
        <source>A loading session runs</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Er loopt een belastingssessie</translation>
    </message>
</context>
</TS>
