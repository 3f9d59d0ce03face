<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name></name>
    <message id="words:none">
        <source>no data</source>
        <translation>inget värde</translation>
    </message>
    <message id="words:state.low">
        <source>LOW</source>
        <extracomment>The large plate of the training page: capitals, one or two short words.</extracomment>
        <translation>FÖR LITE</translation>
    </message>
    <message id="words:state.in">
        <source>IN BAND</source>
        <extracomment>The large plate of the training page: capitals, one or two short words.</extracomment>
        <translation>I OMRÅDET</translation>
    </message>
    <message id="words:state.high">
        <source>HIGH</source>
        <extracomment>The large plate of the training page: capitals, one or two short words.</extracomment>
        <translation>FÖR MYCKET</translation>
    </message>
    <message id="words:state.none">
        <source>NO LOAD</source>
        <extracomment>The large plate of the training page: capitals, one or two short words.</extracomment>
        <translation>INGEN LAST</translation>
    </message>
    <message id="words:rung.low">
        <source>Low</source>
        <extracomment>The same word in its row while it is not lit.</extracomment>
        <translation>För lite</translation>
    </message>
    <message id="words:rung.in">
        <source>In band</source>
        <extracomment>The same word in its row while it is not lit.</extracomment>
        <translation>I målområdet</translation>
    </message>
    <message id="words:rung.high">
        <source>High</source>
        <extracomment>The same word in its row while it is not lit.</extracomment>
        <translation>För mycket</translation>
    </message>
    <message id="words:rung.none">
        <source>No load</source>
        <extracomment>The same word in its row while it is not lit.</extracomment>
        <translation>Ingen last</translation>
    </message>
    <message id="words:guide.low">
        <source>Press a little more</source>
        <extracomment>What to do now, in large type: one short sentence.</extracomment>
        <translation>Tryck lite mer</translation>
    </message>
    <message id="words:guide.in">
        <source>Hold here</source>
        <extracomment>What to do now, in large type: one short sentence.</extracomment>
        <translation>Håll kvar här</translation>
    </message>
    <message id="words:guide.high">
        <source>Ease off a little</source>
        <extracomment>What to do now, in large type: one short sentence.</extracomment>
        <translation>Tryck lite mindre</translation>
    </message>
    <message id="words:guide.prewarn">
        <source>Ease off now</source>
        <extracomment>What to do now, in large type: one short sentence.</extracomment>
        <translation>Minska trycket nu</translation>
    </message>
    <message id="words:guide.start">
        <source>Press slowly to {load}</source>
        <extracomment>What to do now, in large type: one short sentence.</extracomment>
        <translation>Tryck sakta till {load}</translation>
    </message>
    <message id="words:guide.fast">
        <source>Press more slowly</source>
        <extracomment>What to do now, in large type: one short sentence.</extracomment>
        <translation>Tryck långsammare</translation>
    </message>
    <message id="words:clock.run">
        <source>Clock running</source>
        <translation>Klockan går</translation>
    </message>
    <message id="words:clock.wait">
        <source>Clock waiting</source>
        <translation>Klockan väntar</translation>
    </message>
    <message id="words:time.left">
        <source>{time} left</source>
        <extracomment>Small beside a very large time.</extracomment>
        <translation>{time} kvar</translation>
    </message>
    <message id="words:time.done">
        <source>{done} of {total} in band</source>
        <translation>{done} av {total} i målområdet</translation>
    </message>
    <message id="words:alarm.over">
        <source>UNLOAD NOW</source>
        <extracomment>The alarm page, readable from two metres: as short as can be.</extracomment>
        <translation>AVLASTA NU</translation>
    </message>
    <message id="words:alarm.over.why">
        <source>Above the limit of {load}</source>
        <extracomment>The alarm page, readable from two metres: as short as can be.</extracomment>
        <translation>Över gränsen {load}</translation>
    </message>
    <message id="words:alarm.stale">
        <source>NO LIVE DATA</source>
        <extracomment>The alarm page, readable from two metres: as short as can be.</extracomment>
        <translation>INGA AKTUELLA VÄRDEN</translation>
    </message>
    <message id="words:alarm.stale.do">
        <source>UNLOAD</source>
        <extracomment>The alarm page, readable from two metres: as short as can be.</extracomment>
        <translation>AVLASTA</translation>
    </message>
    <message id="words:alarm.stale.why">
        <source>No reading for {time}</source>
        <extracomment>The alarm page, readable from two metres: as short as can be.</extracomment>
        <translation>Inget mätvärde på {time}</translation>
    </message>
    <message id="words:alarm.silent.why">
        <source>The app stopped. Trust the scale's display.</source>
        <extracomment>The alarm page, readable from two metres: as short as can be.</extracomment>
        <translation>Appen har stannat. Lita på vågens display.</translation>
    </message>
    <message id="words:alarm.do">
        <source>Hold your support. Lift off.</source>
        <extracomment>The alarm page, readable from two metres: as short as can be.</extracomment>
        <translation>Håll i stödet. Lyft av.</translation>
    </message>
    <message id="words:alarm.link">
        <source>Reconnecting</source>
        <extracomment>The alarm page, readable from two metres: as short as can be.</extracomment>
        <translation>Ansluter igen</translation>
    </message>
    <message id="words:held">
        <source>Reading held by the scale</source>
        <translation>Vågen håller kvar värdet</translation>
    </message>
    <message id="words:held.do">
        <source>Lift off, press again</source>
        <translation>Lyft av, tryck igen</translation>
    </message>
    <message id="words:verified">
        <source>Held, verified at {load}</source>
        <translation>Fast värde, kontrollerat vid {load}</translation>
    </message>
    <message id="words:verified.next">
        <source>Verify again in {time}</source>
        <translation>Kontrollera igen om {time}</translation>
    </message>
    <message id="words:noread">
        <source>No reading from the scale</source>
        <translation>Inget värde från vågen</translation>
    </message>
    <message id="words:noread.do">
        <source>Stay off. The app keeps trying.</source>
        <translation>Lasta inte. Appen försöker igen.</translation>
    </message>
    <message id="words:asleep">
        <source>Tap the scale with your hand</source>
        <translation>Knacka på vågen med handen</translation>
    </message>
    <message id="words:asleep.why">
        <source>It is asleep. Keep the abutment off it.</source>
        <translation>Den sover. Håll distansen borta från den.</translation>
    </message>
    <message id="words:unit.changed">
        <source>The scale changed its unit</source>
        <translation>Vågen har bytt enhet</translation>
    </message>
    <message id="words:unit.do">
        <source>Lift off. Check kg or lb.</source>
        <translation>Lyft av. Kontrollera kg eller lb.</translation>
    </message>
    <message id="words:suspended">
        <source>The computer was asleep</source>
        <translation>Datorn var i viloläge</translation>
    </message>
    <message id="words:drift">
        <source>Zero has moved. Lift off.</source>
        <translation>Nollpunkten har flyttat sig. Lyft av.</translation>
    </message>
    <message id="words:zero.bad">
        <source>Something is on the scale</source>
        <translation>Något ligger på vågen</translation>
    </message>
    <message id="words:zero.ok">
        <source>Steady for {time}. Nothing on the scale.</source>
        <translation>Stilla i {time}. Inget på vågen.</translation>
    </message>
    <message id="words:zero.wait">
        <source>Waiting for a steady zero</source>
        <translation>Väntar på en stadig nollpunkt</translation>
    </message>
    <message id="words:rest">
        <source>Bout {bout} done. No load now.</source>
        <translation>Omgång {bout} klar. Ingen last nu.</translation>
    </message>
    <message id="words:rest.go">
        <source>Start when you are ready</source>
        <translation>Börja när du är redo</translation>
    </message>
    <message id="words:pause">
        <source>Paused. Lift off now.</source>
        <translation>Paus. Lyft av nu.</translation>
    </message>
    <message id="words:pause.go">
        <source>Go on when you are ready</source>
        <translation>Fortsätt när du är redo</translation>
    </message>
    <message id="words:rest.load">
        <source>Lift off now</source>
        <translation>Lyft av nu</translation>
    </message>
    <message id="words:unloaded">
        <source>Scale shows {load}</source>
        <translation>Vågen visar {load}</translation>
    </message>
    <message id="words:cont.reset">
        <source>Out too long. This hold starts again.</source>
        <translation>Utanför för länge. Tiden börjar om.</translation>
    </message>
    <message id="words:window">
        <source>Make the window larger</source>
        <translation>Gör fönstret större</translation>
    </message>
    <message id="words:pain.ask">
        <source>Pain now?</source>
        <translation>Smärta nu?</translation>
    </message>
    <message id="words:pain.stop">
        <source>Pain is {pain}. Lift off. Session ends.</source>
        <translation>Smärtan är {pain}. Lyft av. Passet slutar.</translation>
    </message>
    <message id="words:pain.note">
        <source>Pain is {pain}</source>
        <translation>Smärtan är {pain}</translation>
    </message>
    <message id="words:stop.ask">
        <source>Stop this session?</source>
        <translation>Avsluta passet?</translation>
    </message>
    <message id="words:stop.saved">
        <source>Stopped. All readings are saved.</source>
        <translation>Avslutat. Alla mätvärden är sparade.</translation>
    </message>
    <message id="words:end.over">
        <source>Above the limit 3 times. Session ends.</source>
        <translation>Över gränsen 3 gånger. Passet slutar.</translation>
    </message>
    <message id="words:end.link">
        <source>No scale for 2 min. Session saved.</source>
        <translation>Ingen våg på 2 min. Passet sparat.</translation>
    </message>
    <message id="words:end.source">
        <source>The recording ended. Session saved.</source>
        <translation>Inspelningen är slut. Passet sparat.</translation>
    </message>
    <message id="words:end.time">
        <source>Longest time reached. Session saved.</source>
        <translation>Längsta tiden nådd. Passet sparat.</translation>
    </message>
    <message id="words:end.drop">
        <source>Unloaded. Clock waiting.</source>
        <translation>Avlastat. Klockan väntar.</translation>
    </message>
    <message id="words:end.recovered">
        <source>The program had stopped. Session recovered.</source>
        <translation>Programmet hade stannat. Passet återställt.</translation>
    </message>
    <message id="words:sum.full">
        <source>{time} in band, as planned</source>
        <translation>{time} i målområdet, enligt planen</translation>
    </message>
    <message id="words:sum.part">
        <source>{done} of {total} in band</source>
        <translation>{done} av {total} i målområdet</translation>
    </message>
    <message id="words:sum.over">
        <source>Above the limit {times}. Please add a note.</source>
        <translation>Över gränsen {times}. Skriv gärna varför.</translation>
    </message>
    <message id="words:saved">
        <source>Saved and checked</source>
        <translation>Sparat och kontrollerat</translation>
    </message>
    <message id="words:disk.full">
        <source>The disk is full.</source>
        <translation>Disken är full.</translation>
    </message>
    <message id="words:disk.readonly">
        <source>The disk is read-only.</source>
        <translation>Disken är skrivskyddad.</translation>
    </message>
    <message id="words:disk.fault">
        <source>The disk reports an error.</source>
        <translation>Disken anger ett fel.</translation>
    </message>
    <message id="words:disk.slow">
        <source>The disk is too slow.</source>
        <translation>Disken är för långsam.</translation>
    </message>
    <message id="words:disk.moved">
        <source>Recording goes on in another place.</source>
        <translation>Inspelningen fortsätter på en annan plats.</translation>
    </message>
    <message id="words:disk.memory">
        <source>Recording goes on in memory only.</source>
        <translation>Inspelningen fortsätter bara i minnet.</translation>
    </message>
    <message id="words:save.fail">
        <source>Saving failed. Tell your physio.</source>
        <translation>Gick inte att spara. Berätta för fysioterapeuten.</translation>
    </message>
    <message id="words:recovered">
        <source>Session of {time} was saved.</source>
        <translation>Passet på {time} sparades.</translation>
    </message>
    <message id="words:block.plan">
        <source>Start is off. Plan ended.</source>
        <translation>Start är av. Planen har gått ut.</translation>
    </message>
    <message id="words:block.early">
        <source>Start is off. Plan begins {day}.</source>
        <translation>Start är av. Planen börjar {day}.</translation>
    </message>
    <message id="words:block.none">
        <source>Start is off. No confirmed plan.</source>
        <translation>Start är av. Ingen bekräftad plan.</translation>
    </message>
    <message id="words:block.alter">
        <source>Start is off. Plan was changed.</source>
        <translation>Start är av. Planen har ändrats.</translation>
    </message>
    <message id="words:block.soon">
        <source>Next session from {time}</source>
        <translation>Nästa pass från {time}</translation>
    </message>
    <message id="words:block.done">
        <source>Sessions for today are done</source>
        <translation>Dagens pass är klara</translation>
    </message>
    <message id="words:block.check">
        <source>Check the scale first</source>
        <translation>Kontrollera vågen först</translation>
    </message>
    <message id="words:block.pain">
        <source>Do not load today.</source>
        <translation>Lasta inte i dag.</translation>
    </message>
    <message id="words:block.call">
        <source>Call your clinic: {phone}</source>
        <translation>Ring din klinik: {phone}</translation>
    </message>
    <message id="words:scale.ready">
        <source>Scale ready</source>
        <translation>Vågen redo</translation>
    </message>
    <message id="words:scale.live">
        <source>Scale live</source>
        <translation>Vågen aktiv</translation>
    </message>
    <message id="words:scale.lost">
        <source>No scale data</source>
        <translation>Inga vågdata</translation>
    </message>
    <message id="words:scale.held">
        <source>Reading held</source>
        <translation>Fast värde</translation>
    </message>
    <message id="words:fit.long">
        <source>Fit for long holds</source>
        <translation>Passar för långa belastningar</translation>
    </message>
    <message id="words:fit.short">
        <source>Short holds only</source>
        <translation>Bara korta belastningar</translation>
    </message>
    <message id="words:fit.no">
        <source>Not usable</source>
        <translation>Kan inte användas</translation>
    </message>
    <message id="words:sim">
        <source>SIMULATED</source>
        <translation>SIMULERAT</translation>
    </message>
    <message id="words:replay">
        <source>REPLAY</source>
        <translation>UPPSPELNING</translation>
    </message>
    <message id="words:mute.on">
        <source>Muted, {time}</source>
        <translation>Tyst, {time}</translation>
    </message>
    <message id="words:mute.off">
        <source>Sound on</source>
        <translation>Ljud på</translation>
    </message>
    <message id="words:mute.no">
        <source>This alarm cannot be muted</source>
        <translation>Det här larmet kan inte tystas</translation>
    </message>
    <message id="words:sound.none">
        <source>No sound</source>
        <translation>Inget ljud</translation>
    </message>
    <message id="words:event.started">
        <source>Session started</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Passet började</translation>
    </message>
    <message id="words:event.link_up">
        <source>Scale connected</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Vågen ansluten</translation>
    </message>
    <message id="words:event.live">
        <source>Readings again after {time}</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Mätvärden igen efter {time}</translation>
    </message>
    <message id="words:event.unfrozen">
        <source>The reading moves again</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Värdet rör sig igen</translation>
    </message>
    <message id="words:event.zeroed">
        <source>Zero is {load} on the scale</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Nollpunkten är {load} på vågen</translation>
    </message>
    <message id="words:event.bout">
        <source>Bout {bout} started</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Omgång {bout} började</translation>
    </message>
    <message id="words:event.in">
        <source>Load in the band</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Lasten i målområdet</translation>
    </message>
    <message id="words:event.out">
        <source>Load left the band</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Lasten lämnade målområdet</translation>
    </message>
    <message id="words:event.ramp">
        <source>Load rises from zero</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Lasten ökar från noll</translation>
    </message>
    <message id="words:event.ramp_end">
        <source>Band reached</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Målområdet nått</translation>
    </message>
    <message id="words:event.cleared">
        <source>Load is below the limit again</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Lasten är under gränsen igen</translation>
    </message>
    <message id="words:event.paused">
        <source>Paused by you</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Paus av dig</translation>
    </message>
    <message id="words:event.resumed">
        <source>Going on</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Fortsätter</translation>
    </message>
    <message id="words:event.rest_end">
        <source>Rest over</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Vilan är slut</translation>
    </message>
    <message id="words:event.bout_done">
        <source>Bout done</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Omgången klar</translation>
    </message>
    <message id="words:event.done">
        <source>Session done</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Passet klart</translation>
    </message>
    <message id="words:link.good">
        <source>Signal good</source>
        <translation>Signalen är bra</translation>
    </message>
    <message id="words:link.warning">
        <source>Signal usable, with gaps</source>
        <translation>Signalen duger, med luckor</translation>
    </message>
    <message id="words:link.refused">
        <source>Signal too weak or too slow</source>
        <translation>Signalen är för svag eller långsam</translation>
    </message>
    <message id="words:link.pending">
        <source>Measuring the signal</source>
        <translation>Mäter signalen</translation>
    </message>
    <message id="words:link.final">
        <source>Gives final values only. Not for holds.</source>
        <translation>Ger bara slutvärden. Inte för långa belastningar.</translation>
    </message>
    <message id="words:train.target">
        <source>Target {load}</source>
        <translation>Mål {load}</translation>
    </message>
    <message id="words:train.band">
        <source>{low} to {high}</source>
        <translation>{low} till {high}</translation>
    </message>
    <message id="words:train.limit">
        <source>Limit {load}</source>
        <translation>Gräns {load}</translation>
    </message>
    <message id="words:train.ago">
        <source>{time} ago</source>
        <translation>för {time} sedan</translation>
    </message>
    <message id="words:train.now">
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message id="words:train.bout">
        <source>Bout {bout} of {bouts}</source>
        <translation>Omgång {bout} av {bouts}</translation>
    </message>
    <message id="words:train.bout.short">
        <source>{bout}/{bouts}</source>
        <translation>{bout}/{bouts}</translation>
    </message>
    <message id="words:train.next">
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message id="words:train.next.full">
        <source>Bout {bout} of {bouts}: {time}</source>
        <translation>Omgång {bout} av {bouts}: {time}</translation>
    </message>
    <message id="words:train.next.left">
        <source>Bout {bout} of {bouts}: {time} left</source>
        <translation>Omgång {bout} av {bouts}: {time} kvar</translation>
    </message>
    <message id="words:train.next.load">
        <source>{load}, {band}</source>
        <translation>{load}, {band}</translation>
    </message>
    <message id="words:train.rest">
        <source>Rest</source>
        <translation>Vila</translation>
    </message>
    <message id="words:train.rest.of">
        <source>of {time}</source>
        <translation>av {time}</translation>
    </message>
    <message id="words:train.paused">
        <source>Paused</source>
        <translation>Paus</translation>
    </message>
    <message id="words:train.paused.since">
        <source>since {time}</source>
        <translation>sedan {time}</translation>
    </message>
    <message id="words:train.ending">
        <source>Session ends</source>
        <translation>Passet slutar</translation>
    </message>
    <message id="words:button.stop">
        <source>Stop</source>
        <extracomment>On a button.</extracomment>
        <translation>Avsluta</translation>
    </message>
    <message id="words:button.pain">
        <source>Pain</source>
        <extracomment>On a button.</extracomment>
        <translation>Smärta</translation>
    </message>
    <message id="words:button.mute">
        <source>Mute</source>
        <extracomment>On a button.</extracomment>
        <translation>Tyst</translation>
    </message>
    <message id="words:button.unmute">
        <source>Unmute</source>
        <extracomment>On a button.</extracomment>
        <translation>Ljud på</translation>
    </message>
    <message id="words:button.pause">
        <source>Pause</source>
        <extracomment>On a button.</extracomment>
        <translation>Paus</translation>
    </message>
    <message id="words:button.go">
        <source>Go on</source>
        <extracomment>On a button.</extracomment>
        <translation>Fortsätt</translation>
    </message>
    <message id="words:button.bout">
        <source>Start bout {bout}</source>
        <extracomment>On a button.</extracomment>
        <translation>Börja omgång {bout}</translation>
    </message>
    <message id="words:button.back">
        <source>Back</source>
        <extracomment>On a button.</extracomment>
        <translation>Tillbaka</translation>
    </message>
    <message id="words:pain.scale">
        <source>0 no pain, 10 worst pain</source>
        <translation>0 ingen smärta, 10 värsta smärta</translation>
    </message>
    <message id="words:link.found">
        <source>Found {name}</source>
        <translation>Hittade {name}</translation>
    </message>
    <message id="words:link.wait">
        <source>Waiting for the first reading</source>
        <translation>Väntar på första mätvärdet</translation>
    </message>
    <message id="words:link.search">
        <source>Looking for your scale</source>
        <translation>Söker din våg</translation>
    </message>
    <message id="words:link.hint">
        <source>No scale yet. Close other scale apps.</source>
        <translation>Ingen våg än. Stäng andra vågappar.</translation>
    </message>
    <message id="words:link.connect">
        <source>Connecting to the scale</source>
        <translation>Ansluter till vågen</translation>
    </message>
    <message id="words:link.retry">
        <source>The scale did not answer. Trying again.</source>
        <translation>Vågen svarade inte. Försöker igen.</translation>
    </message>
    <message id="words:link.ended">
        <source>The scale ended the connection</source>
        <translation>Vågen avslutade anslutningen</translation>
    </message>
    <message id="words:link.silent">
        <source>The scale sends nothing. Reconnecting.</source>
        <translation>Vågen skickar inget. Ansluter igen.</translation>
    </message>
    <message id="words:radio.off">
        <source>Bluetooth is off. Switch it on.</source>
        <translation>Bluetooth är av. Slå på det.</translation>
    </message>
    <message id="words:radio.none">
        <source>No Bluetooth adapter found. Plug one in.</source>
        <translation>Ingen Bluetooth-adapter hittades. Anslut en.</translation>
    </message>
    <message id="words:radio.service">
        <source>The Bluetooth service is not running</source>
        <translation>Bluetooth-tjänsten är inte igång</translation>
    </message>
    <message id="words:radio.bus">
        <source>The system's D-Bus is not running</source>
        <translation>Systemets D-Bus är inte igång</translation>
    </message>
    <message id="words:radio.denied">
        <source>Bluetooth is not allowed for you</source>
        <translation>Du får inte använda Bluetooth</translation>
    </message>
    <message id="words:radio.stuck">
        <source>Bluetooth does not answer. Trying again.</source>
        <translation>Bluetooth svarar inte. Försöker igen.</translation>
    </message>
    <message id="words:radio.failed">
        <source>Bluetooth failed. Trying again.</source>
        <translation>Bluetooth slutade fungera. Försöker igen.</translation>
    </message>
    <message id="words:ask.scale">
        <source>Which scale is yours?</source>
        <translation>Vilken våg är din?</translation>
    </message>
    <message id="words:ask.format">
        <source>Which scale is this?</source>
        <translation>Vilken våg är det här?</translation>
    </message>
    <message id="words:ask.press">
        <source>Press the scale once with your hand</source>
        <translation>Tryck en gång på vågen med handen</translation>
    </message>
    <message id="words:ask.display">
        <source>What does the scale show?</source>
        <translation>Vad visar vågen?</translation>
    </message>
    <message id="words:body_fat">
        <source>Sends a current through bare metal.</source>
        <translation>Skickar ström genom bar metall.</translation>
    </message>
    <message id="words:body_fat.do">
        <source>Use an insulating pad, or a weight-only scale.</source>
        <translation>Använd en isolerande dyna eller enklare våg.</translation>
    </message>
    <message id="words:say.over">
        <source>Unload now.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Avlasta nu.</translation>
    </message>
    <message id="words:say.stale">
        <source>No live data. Unload.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Inga aktuella värden. Avlasta.</translation>
    </message>
    <message id="words:say.prewarn">
        <source>Ease off now.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Minska trycket nu.</translation>
    </message>
    <message id="words:say.high">
        <source>Ease off a little.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Tryck lite mindre.</translation>
    </message>
    <message id="words:say.held">
        <source>Reading held. Lift off, press again.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Fast värde. Lyft av, tryck igen.</translation>
    </message>
    <message id="words:say.noread">
        <source>No reading from the scale.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Inget värde från vågen.</translation>
    </message>
    <message id="words:say.low">
        <source>A little more.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Lite mer.</translation>
    </message>
    <message id="words:say.in">
        <source>Hold here.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Håll kvar här.</translation>
    </message>
    <message id="words:say.bout">
        <source>Bout done. Lift off.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Omgången klar. Lyft av.</translation>
    </message>
    <message id="words:say.session">
        <source>Session done. Lift off.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Passet klart. Lyft av.</translation>
    </message>
    <message id="words:say.minutes">
        <source>{minutes} minutes left.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>{minutes} minuter kvar.</translation>
    </message>
    <message id="words:say.minute">
        <source>One minute left.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>En minut kvar.</translation>
    </message>
    <message id="words:check.title">
        <source>Scale check</source>
        <translation>Vågkontroll</translation>
    </message>
    <message id="words:check.find">
        <source>Switch the scale on</source>
        <translation>Slå på vågen</translation>
    </message>
    <message id="words:check.zero">
        <source>Leave the scale empty</source>
        <translation>Låt vågen vara tom</translation>
    </message>
    <message id="words:check.wake">
        <source>Press slowly with your hand</source>
        <translation>Tryck sakta med handen</translation>
    </message>
    <message id="words:check.wake.do">
        <source>From nothing to about {load}</source>
        <translation>Från inget till cirka {load}</translation>
    </message>
    <message id="words:check.link">
        <source>Keep pressing with your hand</source>
        <translation>Fortsätt trycka med handen</translation>
    </message>
    <message id="words:check.load">
        <source>Put {load} on, all at once</source>
        <translation>Ställ på {load}, allt på en gång</translation>
    </message>
    <message id="words:check.load.any">
        <source>Put a still load on at once</source>
        <translation>Ställ på en stilla last direkt</translation>
    </message>
    <message id="words:check.load.do">
        <source>In the middle, then let go</source>
        <translation>I mitten, släpp sedan</translation>
    </message>
    <message id="words:check.hold">
        <source>Leave it on. Do not touch.</source>
        <translation>Låt den stå. Rör inte.</translation>
    </message>
    <message id="words:check.nudge">
        <source>Press on the load with your hand</source>
        <translation>Tryck på lasten med handen</translation>
    </message>
    <message id="words:check.nudge.do">
        <source>Nothing moves? Then press Space.</source>
        <translation>Rör sig inget? Tryck då på Mellanslag.</translation>
    </message>
    <message id="words:check.off">
        <source>Take everything off</source>
        <translation>Ta bort allt</translation>
    </message>
    <message id="words:check.off.do">
        <source>Scale asleep? Tap it with your hand.</source>
        <translation>Sover vågen? Knacka på den med handen.</translation>
    </message>
    <message id="words:check.return">
        <source>Return to zero</source>
        <translation>Tillbaka till noll</translation>
    </message>
    <message id="words:check.centre">
        <source>Put {load} on the middle</source>
        <translation>Ställ {load} i mitten</translation>
    </message>
    <message id="words:check.corner">
        <source>Put {load} on corner {corner}</source>
        <translation>Ställ {load} på hörn {corner}</translation>
    </message>
    <message id="words:check.weight">
        <source>Put {load} on the middle</source>
        <translation>Ställ {load} i mitten</translation>
    </message>
    <message id="words:check.weight.empty">
        <source>Keep the scale empty</source>
        <translation>Håll vågen tom</translation>
    </message>
    <message id="words:check.weight.do">
        <source>No value for it? Then press Space.</source>
        <translation>Inget värde? Tryck då på Mellanslag.</translation>
    </message>
    <message id="words:check.steady">
        <source>Wait until the value is steady</source>
        <translation>Vänta tills värdet är stilla</translation>
    </message>
    <message id="words:check.skip">
        <source>S leaves this step out</source>
        <translation>S hoppar över det här steget</translation>
    </message>
    <message id="words:check.done">
        <source>Scale check done</source>
        <translation>Vågkontrollen klar</translation>
    </message>
    <message id="words:check.stopped">
        <source>Stopped. Nothing was kept.</source>
        <translation>Avbrutet. Inget sparades.</translation>
    </message>
    <message id="words:check.unit">
        <source>The unit changed. This step starts again.</source>
        <translation>Enheten ändrades. Steget börjar om.</translation>
    </message>
    <message id="words:check.rate">
        <source>Rate and gaps</source>
        <translation>Takt och luckor</translation>
    </message>
    <message id="words:check.lock">
        <source>Lock and auto-off</source>
        <translation>Låsning och avstängning</translation>
    </message>
    <message id="words:check.weights">
        <source>Known weights</source>
        <translation>Kända vikter</translation>
    </message>
    <message id="words:check.none">
        <source>Not measured: {what}</source>
        <translation>Inte mätt: {what}</translation>
    </message>
    <message id="words:check.step.find">
        <source>Find the scale</source>
        <translation>Hitta vågen</translation>
    </message>
    <message id="words:check.step.zero">
        <source>Empty scale</source>
        <translation>Tom våg</translation>
    </message>
    <message id="words:check.step.wake">
        <source>Smallest load</source>
        <translation>Minsta last</translation>
    </message>
    <message id="words:check.step.link">
        <source>Rate and gaps</source>
        <translation>Takt och luckor</translation>
    </message>
    <message id="words:check.step.load">
        <source>Sudden load</source>
        <translation>Plötslig last</translation>
    </message>
    <message id="words:check.step.hold">
        <source>Steady load</source>
        <translation>Stilla last</translation>
    </message>
    <message id="words:check.step.nudge">
        <source>Follows the load</source>
        <translation>Följer lasten</translation>
    </message>
    <message id="words:check.step.return">
        <source>Return to zero</source>
        <translation>Tillbaka till noll</translation>
    </message>
    <message id="words:check.step.corners">
        <source>Corners</source>
        <translation>Hörn</translation>
    </message>
    <message id="words:check.step.weights">
        <source>Known weights</source>
        <translation>Kända vikter</translation>
    </message>
    <message id="words:check.why.nothing">
        <source>It showed no load at all</source>
        <translation>Den visade ingen last alls</translation>
    </message>
    <message id="words:check.why.woken">
        <source>Wakes under a load and calls it zero</source>
        <translation>Vaknar under last och kallar det noll</translation>
    </message>
    <message id="words:check.why.link">
        <source>Readings too rare: {rate}, gap {gap}</source>
        <translation>För få värden: {rate}, lucka {gap}</translation>
    </message>
    <message id="words:check.why.lock">
        <source>Holds its reading after {time}</source>
        <translation>Håller kvar värdet efter {time}</translation>
    </message>
    <message id="words:check.why.off">
        <source>Falls silent under a load after {time}</source>
        <translation>Tystnar under last efter {time}</translation>
    </message>
    <message id="words:check.why.gap">
        <source>Silent for {gap} under a still load</source>
        <translation>Tyst i {gap} under stilla last</translation>
    </message>
    <message id="words:check.why.hangup">
        <source>Ends the connection after {time}</source>
        <translation>Avslutar anslutningen efter {time}</translation>
    </message>
    <message id="words:check.why.drift">
        <source>Drifts {load} in {time}</source>
        <translation>Driver {load} på {time}</translation>
    </message>
    <message id="words:check.why.return">
        <source>Zero is off by {load} after unloading</source>
        <translation>Nollan är {load} fel efter avlastning</translation>
    </message>
    <message id="words:check.why.ghost">
        <source>Still shows {load} after unloading</source>
        <translation>Visar ännu {load} efter avlastning</translation>
    </message>
    <message id="words:check.why.high">
        <source>Shows {off} too much at {load}</source>
        <translation>Visar {off} för mycket vid {load}</translation>
    </message>
    <message id="words:check.why.low">
        <source>Shows {off} too little at {load}</source>
        <translation>Visar {off} för lite vid {load}</translation>
    </message>
    <message id="words:check.why.corner">
        <source>Corners differ by {load}. Press the middle.</source>
        <translation>Hörnen skiljer {load}. Tryck i mitten.</translation>
    </message>
    <message id="words:check.why.stored">
        <source>Sends old weights; they were left out</source>
        <translation>Skickar gamla vikter; de togs bort</translation>
    </message>
    <message id="words:check.why.unit">
        <source>The unit was changed during the check</source>
        <translation>Enheten ändrades under kontrollen</translation>
    </message>
    <message id="words:check.why.upto">
        <source>Seen to follow for {time}</source>
        <translation>Följde lasten i {time}</translation>
    </message>
    <message id="words:check.why.brief">
        <source>Follows a load for {time} only</source>
        <translation>Följer en last i bara {time}</translation>
    </message>
    <message id="words:check.long">
        <source>Fit for long holds</source>
        <translation>Passar för långa belastningar</translation>
    </message>
    <message id="words:check.short">
        <source>Short holds only</source>
        <translation>Bara korta belastningar</translation>
    </message>
    <message id="words:check.spot">
        <source>Single readings only</source>
        <translation>Bara enstaka värden</translation>
    </message>
    <message id="words:check.no">
        <source>Not usable</source>
        <translation>Kan inte användas</translation>
    </message>
    <message id="words:check.upto">
        <source>up to {time}</source>
        <translation>upp till {time}</translation>
    </message>
    <message id="words:check.again">
        <source>Check again by {day}</source>
        <translation>Kontrollera igen senast {day}</translation>
    </message>
    <message id="words:check.age">
        <source>{accuracy}, checked {age}</source>
        <translation>{accuracy}, kontrollerad {age}</translation>
    </message>
    <message id="words:check.unmeasured">
        <source>accuracy not measured</source>
        <translation>noggrannhet inte mätt</translation>
    </message>
    <message id="words:check.today">
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message id="words:check.yesterday">
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message id="words:check.days">
        <source>{days} days ago</source>
        <translation>för {days} dagar sedan</translation>
    </message>
    <message id="words:check.missing">
        <source>This scale was never checked</source>
        <translation>Den här vågen är inte kontrollerad</translation>
    </message>
    <message id="words:check.unreadable">
        <source>The scale checks cannot be read</source>
        <translation>Vågkontrollerna går inte att läsa</translation>
    </message>
    <message id="words:check.overdue">
        <source>The scale check is overdue</source>
        <translation>Det är dags att kontrollera vågen</translation>
    </message>
    <message id="words:check.plan">
        <source>Checked for {time}. Your plan holds {hold}.</source>
        <translation>Kontrollerad för {time}. Planen kräver {hold}.</translation>
    </message>
    <message id="words:check.wake.plan">
        <source>Shows nothing below {load}</source>
        <translation>Visar inget under {load}</translation>
    </message>
    <message id="words:check.report">
        <source>Scale check of {day}</source>
        <translation>Vågkontroll {day}</translation>
    </message>
    <message id="words:check.scale">
        <source>Scale: {name}</source>
        <translation>Våg: {name}</translation>
    </message>
    <message id="words:check.scale.named">
        <source>Scale: {name} ({own})</source>
        <translation>Våg: {name} ({own})</translation>
    </message>
    <message id="words:check.fig.none">
        <source>not measured</source>
        <translation>inte mätt</translation>
    </message>
    <message id="words:check.fig.rate">
        <source>Rate</source>
        <translation>Takt</translation>
    </message>
    <message id="words:check.fig.rate.value">
        <source>{rate} per s</source>
        <translation>{rate} per s</translation>
    </message>
    <message id="words:check.fig.gap">
        <source>Longest gap</source>
        <translation>Längsta lucka</translation>
    </message>
    <message id="words:check.fig.wake">
        <source>Smallest load</source>
        <translation>Minsta last</translation>
    </message>
    <message id="words:check.fig.step">
        <source>Sudden load shown after</source>
        <translation>Plötslig last visad efter</translation>
    </message>
    <message id="words:check.fig.lock">
        <source>Holds its reading</source>
        <translation>Håller kvar värdet</translation>
    </message>
    <message id="words:check.fig.off">
        <source>Turns itself off</source>
        <translation>Stänger av sig</translation>
    </message>
    <message id="words:check.fig.life">
        <source>Ends the connection</source>
        <translation>Avslutar anslutningen</translation>
    </message>
    <message id="words:check.fig.life.value">
        <source>after {time}, readings again after {back}</source>
        <translation>efter {time}, värden igen efter {back}</translation>
    </message>
    <message id="words:check.fig.yes">
        <source>yes, after {time}</source>
        <translation>ja, efter {time}</translation>
    </message>
    <message id="words:check.fig.no">
        <source>no, in {time}</source>
        <translation>nej, på {time}</translation>
    </message>
    <message id="words:check.fig.drift">
        <source>Drift during the hold</source>
        <translation>Drift under belastningen</translation>
    </message>
    <message id="words:check.fig.return">
        <source>Zero return</source>
        <translation>Tillbaka till noll</translation>
    </message>
    <message id="words:check.fig.corners">
        <source>Corners</source>
        <translation>Hörn</translation>
    </message>
    <message id="words:check.fig.off_by">
        <source>Uncertainty</source>
        <translation>Osäkerhet</translation>
    </message>
    <message id="words:check.fig.weight">
        <source>{weight}: shown {shown}</source>
        <translation>{weight}: visade {shown}</translation>
    </message>
    <message id="words:check.fig.worst">
        <source>worst error {error}, allowed {allowed}</source>
        <translation>största fel {error}, tillåtet {allowed}</translation>
    </message>
    <message id="words:check.table.weight">
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message id="words:check.table.shown">
        <source>Shown</source>
        <translation>Visat</translation>
    </message>
    <message id="words:check.table.error">
        <source>Worst error</source>
        <translation>Största fel</translation>
    </message>
    <message id="words:check.table.allowed">
        <source>Allowed</source>
        <translation>Tillåtet</translation>
    </message>
    <message id="words:check.vouches">
        <source>The verdict vouches for the tested {time} only.</source>
        <translation>Omdömet gäller bara de testade {time}.</translation>
    </message>
    <message id="words:check.vouches.not">
        <source>No hold was tested.</source>
        <translation>Ingen belastning testades.</translation>
    </message>
    <message id="words:check.why">
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message id="words:check.figures">
        <source>Measured</source>
        <translation>Uppmätt</translation>
    </message>
    <message id="words:check.app">
        <source>Made with loadtrainer {version}</source>
        <translation>Skapad med loadtrainer {version}</translation>
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
        <translation>mars</translation>
    </message>
    <message id="words:month.4">
        <source>Apr</source>
        <translation>apr</translation>
    </message>
    <message id="words:month.5">
        <source>May</source>
        <translation>maj</translation>
    </message>
    <message id="words:month.6">
        <source>Jun</source>
        <translation>juni</translation>
    </message>
    <message id="words:month.7">
        <source>Jul</source>
        <translation>juli</translation>
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
        <translation>mars</translation>
    </message>
    <message id="words:month.long.4">
        <source>April</source>
        <translation>april</translation>
    </message>
    <message id="words:month.long.5">
        <source>May</source>
        <translation>maj</translation>
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
        <translation>augusti</translation>
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
        <translation>Måndag</translation>
    </message>
    <message id="words:weekday.2">
        <source>Tuesday</source>
        <translation>Tisdag</translation>
    </message>
    <message id="words:weekday.3">
        <source>Wednesday</source>
        <translation>Onsdag</translation>
    </message>
    <message id="words:weekday.4">
        <source>Thursday</source>
        <translation>Torsdag</translation>
    </message>
    <message id="words:weekday.5">
        <source>Friday</source>
        <translation>Fredag</translation>
    </message>
    <message id="words:weekday.6">
        <source>Saturday</source>
        <translation>Lördag</translation>
    </message>
    <message id="words:weekday.7">
        <source>Sunday</source>
        <translation>Söndag</translation>
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
        <translation>För stor för en kod. Skicka filen.</translation>
    </message>
    <message id="words:code.unconfirmed">
        <source>Only a confirmed plan has a code</source>
        <translation>Bara en bekräftad plan har en kod</translation>
    </message>
    <message id="words:code.none">
        <source>No plan code in this picture</source>
        <translation>Ingen plankod i bilden</translation>
    </message>
    <message id="words:code.none.do">
        <source>Take the picture again, straight and sharp.</source>
        <translation>Ta bilden igen, rakt och skarpt.</translation>
    </message>
    <message id="words:code.other">
        <source>This code is no plan</source>
        <translation>Koden är ingen plan</translation>
    </message>
    <message id="words:code.many">
        <source>More than one plan in this picture</source>
        <translation>Mer än en plan i bilden</translation>
    </message>
    <message id="words:code.damaged">
        <source>The plan in this code is damaged</source>
        <translation>Planen i koden är skadad</translation>
    </message>
    <message id="words:code.altered">
        <source>The plan was changed after its confirmation</source>
        <translation>Planen ändrades efter bekräftelsen</translation>
    </message>
    <message id="words:code.newer">
        <source>The code is from a newer loadtrainer</source>
        <translation>Koden är från en nyare loadtrainer</translation>
    </message>
    <message id="words:code.file">
        <source>The picture file is too large</source>
        <translation>Bildfilen är för stor</translation>
    </message>
    <message id="words:code.size">
        <source>The picture has too many dots</source>
        <translation>Bilden har för många punkter</translation>
    </message>
    <message id="words:code.exists">
        <source>Exists already. Choose another name.</source>
        <translation>Finns redan. Välj ett annat namn.</translation>
    </message>
    <message id="words:code.unwritten">
        <source>Cannot be written: {why}</source>
        <translation>Kan inte skrivas: {why}</translation>
    </message>
    <message id="words:code.picture">
        <source>This is no picture that can be read</source>
        <translation>Bilden går inte att läsa</translation>
    </message>
    <message id="words:completion.title">
        <source>Last stage done, {day}</source>
        <translation>Sista steget klart, {day}</translation>
    </message>
    <message id="words:completion.bring">
        <source>Bring this page to the training prosthesis fitting.</source>
        <translation>Ta med sidan till utprovningen av träningsprotesen.</translation>
    </message>
    <message id="words:completion.stages">
        <source>Stages</source>
        <translation>Steg</translation>
    </message>
    <message id="words:completion.stage">
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message id="words:completion.target">
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message id="words:completion.from">
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message id="words:completion.to">
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message id="words:completion.sessions">
        <source>Sessions</source>
        <translation>Pass</translation>
    </message>
    <message id="words:completion.full">
        <source>Full sessions</source>
        <translation>Hela pass</translation>
    </message>
    <message id="words:completion.of">
        <source>{done} of {total}</source>
        <translation>{done} av {total}</translation>
    </message>
    <message id="words:completion.time">
        <source>Time in band</source>
        <translation>Tid i målområdet</translation>
    </message>
    <message id="words:completion.mean">
        <source>Mean load</source>
        <translation>Medellast</translation>
    </message>
    <message id="words:completion.pain">
        <source>Highest pain</source>
        <translation>Högsta smärta</translation>
    </message>
    <message id="words:completion.rest">
        <source>{count} more stages in the review.</source>
        <translation>{count} steg till i granskningen.</translation>
    </message>
    <message id="words:completion.whole">
        <source>In all</source>
        <translation>Totalt</translation>
    </message>
    <message id="words:completion.load">
        <source>Load reached</source>
        <translation>Uppnådd last</translation>
    </message>
    <message id="words:completion.load.of">
        <source>{load}, mean {mean}</source>
        <translation>{load}, medel {mean}</translation>
    </message>
    <message id="words:completion.last.pain">
        <source>Highest pain, last stage</source>
        <translation>Högsta smärta, sista steget</translation>
    </message>
    <message id="words:completion.check">
        <source>Scale check</source>
        <translation>Vågkontroll</translation>
    </message>
    <message id="words:completion.check.off">
        <source>{day}, within {load}</source>
        <translation>{day}, inom {load}</translation>
    </message>
    <message id="words:completion.check.bare">
        <source>{day}, accuracy not measured</source>
        <translation>{day}, noggrannhet inte mätt</translation>
    </message>
    <message id="words:completion.contact">
        <source>Clinic</source>
        <translation>Klinik</translation>
    </message>
    <message id="words:stored">
        <source>Old weighing left out</source>
        <translation>Gammal vägning utelämnad</translation>
    </message>
    <message id="words:woken">
        <source>The scale woke under the load</source>
        <translation>Vågen vaknade under lasten</translation>
    </message>
    <message id="words:woken.do">
        <source>Off: does it show 0? Then go on.</source>
        <translation>Avlastad: visar den 0? Fortsätt då.</translation>
    </message>
    <message id="words:zero.moving">
        <source>Not steady yet. Leave the scale alone.</source>
        <translation>Inte stilla än. Låt vågen vara.</translation>
    </message>
    <message id="words:zero.below">
        <source>Below zero. Restart the scale empty.</source>
        <translation>Under noll. Starta om vågen tom.</translation>
    </message>
    <message id="words:drift.mark">
        <source>Zero moved</source>
        <translation>Nollan flyttad</translation>
    </message>
    <message id="words:drift.bout">
        <source>Zero moved in bout {bout}</source>
        <translation>Nollpunkten flyttad i omgång {bout}</translation>
    </message>
    <message id="words:button.zero">
        <source>New zero</source>
        <extracomment>On a button.</extracomment>
        <translation>Ny nolla</translation>
    </message>
    <message id="words:zero.ask">
        <source>Scale empty? Z sets a new zero.</source>
        <translation>Är vågen tom? Z ger ny nollpunkt.</translation>
    </message>
    <message id="words:voice.none">
        <source>No voice here</source>
        <translation>Ingen röst här</translation>
    </message>
    <message id="words:voice.none.do">
        <source>The tones tell the direction.</source>
        <translation>Tonerna visar riktningen.</translation>
    </message>
    <message id="words:event.ramp_off">
        <source>Load comes off</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Lasten minskar</translation>
    </message>
    <message id="words:event.ramp_off_end">
        <source>Load is off</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Lasten är borta</translation>
    </message>
    <message id="words:report.title">
        <source>Loading report, {first} to {last}</source>
        <translation>Belastningsrapport, {first} till {last}</translation>
    </message>
    <message id="words:report.title.one">
        <source>Loading report, {day}</source>
        <translation>Belastningsrapport, {day}</translation>
    </message>
    <message id="words:report.title.patient">
        <source>Your sessions, {first} to {last}</source>
        <translation>Dina pass, {first} till {last}</translation>
    </message>
    <message id="words:report.title.patient.one">
        <source>Your sessions, {day}</source>
        <translation>Dina pass, {day}</translation>
    </message>
    <message id="words:report.title.session">
        <source>Session report, {day}</source>
        <translation>Passrapport, {day}</translation>
    </message>
    <message id="words:report.title.yours">
        <source>Your session, {day}</source>
        <translation>Ditt pass, {day}</translation>
    </message>
    <message id="words:report.page">
        <source>Page 1 of 1</source>
        <translation>Sida 1 av 1</translation>
    </message>
    <message id="words:report.printed">
        <source>Made {day}, {time}</source>
        <translation>Skapad {day}, {time}</translation>
    </message>
    <message id="words:report.patient">
        <source>Patient {code}.</source>
        <translation>Patient {code}.</translation>
    </message>
    <message id="words:report.side.left">
        <source>Left side.</source>
        <translation>Vänster sida.</translation>
    </message>
    <message id="words:report.side.right">
        <source>Right side.</source>
        <translation>Höger sida.</translation>
    </message>
    <message id="words:report.level.transfemoral">
        <source>Above the knee.</source>
        <translation>Ovanför knät.</translation>
    </message>
    <message id="words:report.level.transtibial">
        <source>Below the knee.</source>
        <translation>Nedanför knät.</translation>
    </message>
    <message id="words:report.level.upper">
        <source>Arm.</source>
        <translation>Arm.</translation>
    </message>
    <message id="words:report.weight">
        <source>Body weight {load} ({day}).</source>
        <translation>Kroppsvikt {load} ({day}).</translation>
    </message>
    <message id="words:report.plan">
        <source>Plan {plan}: {title}.</source>
        <translation>Plan {plan}: {title}.</translation>
    </message>
    <message id="words:report.stage">
        <source>Stage {stage} of {stages}: {target}, limit {limit}.</source>
        <translation>Steg {stage} av {stages}: {target}, gräns {limit}.</translation>
    </message>
    <message id="words:report.target">
        <source>{load} ±{tolerance}</source>
        <translation>{load} ±{tolerance}</translation>
    </message>
    <message id="words:report.ceiling">
        <source>Ceiling {load} ({share} % of body weight).</source>
        <translation>Tak {load} ({share} % av kroppsvikten).</translation>
    </message>
    <message id="words:report.sessions">
        <source>{count} sessions a day.</source>
        <translation>{count} pass om dagen.</translation>
    </message>
    <message id="words:report.sessions.one">
        <source>1 session a day.</source>
        <translation>1 pass om dagen.</translation>
    </message>
    <message id="words:report.bouts">
        <source>{count} bouts of {time}.</source>
        <translation>{count} omgångar à {time}.</translation>
    </message>
    <message id="words:report.bouts.one">
        <source>1 bout of {time}.</source>
        <translation>1 omgång à {time}.</translation>
    </message>
    <message id="words:report.mode.cumulative">
        <source>Time in band adds up; breaks allowed.</source>
        <translation>Tid i målområdet läggs ihop; avbrott tillåtna.</translation>
    </message>
    <message id="words:report.mode.continuous">
        <source>Each hold in one piece.</source>
        <translation>Varje belastning i ett stycke.</translation>
    </message>
    <message id="words:report.confirmed">
        <source>Confirmed by {who}, {role}, {day}.</source>
        <translation>Bekräftad av {who}, {role}, {day}.</translation>
    </message>
    <message id="words:report.confirmed.no">
        <source>Not confirmed by a clinician.</source>
        <translation>Inte bekräftad av vårdpersonal.</translation>
    </message>
    <message id="words:report.valid">
        <source>Valid {first} to {last}.</source>
        <translation>Gäller {first} till {last}.</translation>
    </message>
    <message id="words:report.none">
        <source>There is no plan.</source>
        <translation>Det finns ingen plan.</translation>
    </message>
    <message id="words:report.empty">
        <source>No session in these days.</source>
        <translation>Inget pass dessa dagar.</translation>
    </message>
    <message id="words:report.yours.target">
        <source>Target {target}, band {band}, limit {limit}.</source>
        <translation>Mål {target}, målområde {band}, gräns {limit}.</translation>
    </message>
    <message id="words:report.flags">
        <source>Red flags</source>
        <translation>Varningstecken</translation>
    </message>
    <message id="words:report.flags.none">
        <source>None reported or measured.</source>
        <translation>Inga rapporterade eller uppmätta.</translation>
    </message>
    <message id="words:report.flags.more">
        <source>{count} more in the review.</source>
        <translation>{count} till i granskningen.</translation>
    </message>
    <message id="words:report.flags.yours">
        <source>For your clinic</source>
        <translation>Till din klinik</translation>
    </message>
    <message id="words:report.flags.yours.more">
        <source>{count} more.</source>
        <translation>{count} till.</translation>
    </message>
    <message id="words:report.flags.not">
        <source>Not reported: {what}.</source>
        <translation>Inte rapporterat: {what}.</translation>
    </message>
    <message id="words:report.flag.fall">
        <source>fall</source>
        <translation>fall</translation>
    </message>
    <message id="words:report.flag.fever">
        <source>fever</source>
        <translation>feber</translation>
    </message>
    <message id="words:report.flag.wound">
        <source>redness, fluid or blood</source>
        <translation>rodnad, vätska eller blod</translation>
    </message>
    <message id="words:report.flag.new_pain">
        <source>new or sharp pain</source>
        <translation>ny eller skarp smärta</translation>
    </message>
    <message id="words:report.flag.loose">
        <source>click or looseness</source>
        <translation>klickande eller lös känsla</translation>
    </message>
    <message id="words:report.flag.dizzy">
        <source>dizziness</source>
        <translation>yrsel</translation>
    </message>
    <message id="words:report.analgesic">
        <source>Painkiller before {count} of {total} sessions.</source>
        <translation>Värktablett före {count} av {total} pass.</translation>
    </message>
    <message id="words:report.analgesic.yes">
        <source>A painkiller was taken before.</source>
        <translation>Värktablett togs före passet.</translation>
    </message>
    <message id="words:report.analgesic.no">
        <source>No painkiller was taken before.</source>
        <translation>Ingen värktablett togs före passet.</translation>
    </message>
    <message id="words:report.where">
        <source>{day}, session {number}.</source>
        <translation>{day}, pass {number}.</translation>
    </message>
    <message id="words:report.adherence">
        <source>Sessions: {full} full, {part} part, {missed} missed</source>
        <translation>Pass: {full} hela, {part} delvis, {missed} missade</translation>
    </message>
    <message id="words:report.adherence.of">
        <source>of {planned} planned</source>
        <translation>av {planned} planerade</translation>
    </message>
    <message id="words:report.adherence.none">
        <source>Sessions</source>
        <translation>Pass</translation>
    </message>
    <message id="words:report.adherence.yours">
        <source>Sessions: {full} of {planned} full</source>
        <translation>Pass: {full} av {planned} hela</translation>
    </message>
    <message id="words:report.minutes.of">
        <source>Time in band {done} of {total}.</source>
        <translation>Tid i målområdet {done} av {total}.</translation>
    </message>
    <message id="words:report.adherence.extra">
        <source>More than planned: {count} sessions.</source>
        <translation>Fler än planerat: {count} pass.</translation>
    </message>
    <message id="words:report.adherence.extra.one">
        <source>More than planned: 1 session.</source>
        <translation>Fler än planerat: 1 pass.</translation>
    </message>
    <message id="words:report.dose">
        <source>Dose {done} of {total} kg·min.</source>
        <translation>Dos {done} av {total} kg·min.</translation>
    </message>
    <message id="words:report.strip">
        <source>Sessions of each day</source>
        <translation>Pass per dag</translation>
    </message>
    <message id="words:report.strip.says">
        <source>{full} full, {part} part, {missed} missed</source>
        <translation>{full} hela, {part} delvis, {missed} missade</translation>
    </message>
    <message id="words:report.strip.says.yours">
        <source>{full} full, {part} part, {missed} without</source>
        <translation>{full} hela, {part} delvis, {missed} utan</translation>
    </message>
    <message id="words:report.strip.full">
        <source>full</source>
        <translation>helt</translation>
    </message>
    <message id="words:report.strip.part">
        <source>part</source>
        <translation>delvis</translation>
    </message>
    <message id="words:report.strip.missed">
        <source>missed</source>
        <translation>missat</translation>
    </message>
    <message id="words:report.strip.missed.yours">
        <source>no session</source>
        <translation>inget pass</translation>
    </message>
    <message id="words:report.strip.due">
        <source>to do</source>
        <translation>att göra</translation>
    </message>
    <message id="words:report.strip.extra">
        <source>extra</source>
        <translation>extra</translation>
    </message>
    <message id="words:report.strip.apart">
        <source>not in the figures</source>
        <translation>inte med i siffrorna</translation>
    </message>
    <message id="words:report.load">
        <source>Achieved and prescribed load, {unit}; pain 0–10</source>
        <translation>Uppnådd och ordinerad last, {unit}; smärta 0–10</translation>
    </message>
    <message id="words:report.load.says">
        <source>Daily means from {low} to {high}</source>
        <translation>Dagsmedel från {low} till {high}</translation>
    </message>
    <message id="words:report.load.yours">
        <source>Load shown by the scale, {unit}; pain 0–10</source>
        <translation>Last enligt vågen, {unit}; smärta 0–10</translation>
    </message>
    <message id="words:report.load.one.yours">
        <source>Load shown by the scale, {unit}</source>
        <translation>Last enligt vågen, {unit}</translation>
    </message>
    <message id="words:report.legend.plan">
        <source>plan and band</source>
        <translation>plan och målområde</translation>
    </message>
    <message id="words:report.legend.limit">
        <source>limit</source>
        <translation>gräns</translation>
    </message>
    <message id="words:report.legend.mean">
        <source>mean, 5 to 95 % of time</source>
        <translation>medel, 5 till 95 % av tiden</translation>
    </message>
    <message id="words:report.legend.mean.yours">
        <source>average, and most of the time</source>
        <translation>genomsnitt, och den mesta tiden</translation>
    </message>
    <message id="words:report.legend.over">
        <source>highest above the limit</source>
        <translation>högsta över gränsen</translation>
    </message>
    <message id="words:report.legend.before">
        <source>pain before</source>
        <translation>smärta före</translation>
    </message>
    <message id="words:report.legend.worst">
        <source>worst that day</source>
        <translation>värst den dagen</translation>
    </message>
    <message id="words:report.legend.morning">
        <source>next morning</source>
        <translation>nästa morgon</translation>
    </message>
    <message id="words:report.legend.rule">
        <source>rule of the plan: {pain}</source>
        <translation>planens regel: {pain}</translation>
    </message>
    <message id="words:report.legend.none">
        <source>planned, no session</source>
        <translation>planerat, inget pass</translation>
    </message>
    <message id="words:report.time">
        <source>Where the time went ({total})</source>
        <translation>Hur tiden användes ({total})</translation>
    </message>
    <message id="words:report.time.in">
        <source>in band</source>
        <translation>i målområdet</translation>
    </message>
    <message id="words:report.time.below">
        <source>below</source>
        <translation>under</translation>
    </message>
    <message id="words:report.time.above">
        <source>above</source>
        <translation>över</translation>
    </message>
    <message id="words:report.time.unknown">
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message id="words:report.time.rest">
        <source>rest and pauses</source>
        <translation>vila och pauser</translation>
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
        <translation>Last över tid, {unit}</translation>
    </message>
    <message id="words:report.trace.of">
        <source>Exceptional session, {unit}: {day}, session {number}</source>
        <translation>Avvikande pass, {unit}: {day}, pass {number}</translation>
    </message>
    <message id="words:report.legend.band">
        <source>band</source>
        <translation>målområde</translation>
    </message>
    <message id="words:report.legend.gap">
        <source>no reading</source>
        <translation>inget värde</translation>
    </message>
    <message id="words:report.trace.says">
        <source>{time} long; highest seen {load}</source>
        <translation>{time} långt; högsta sedda {load}</translation>
    </message>
    <message id="words:report.trust">
        <source>Trust in the numbers</source>
        <translation>Hur säkra siffrorna är</translation>
    </message>
    <message id="words:report.trust.check">
        <source>Scale checked {day}: within {load}.</source>
        <translation>Vågen kontrollerad {day}: inom {load}.</translation>
    </message>
    <message id="words:report.trust.check.bare">
        <source>Scale checked {day}; accuracy not measured.</source>
        <translation>Vågen kontrollerad {day}; noggrannhet inte mätt.</translation>
    </message>
    <message id="words:report.trust.check.no">
        <source>The scale was never checked.</source>
        <translation>Vågen är inte kontrollerad.</translation>
    </message>
    <message id="words:report.trust.zero">
        <source>Zero after loading: off by {load}.</source>
        <translation>Nollpunkt efter belastning: {load} fel.</translation>
    </message>
    <message id="words:report.trust.rate">
        <source>{rate} readings per s, longest gap {gap}.</source>
        <translation>{rate} värden per s, längsta lucka {gap}.</translation>
    </message>
    <message id="words:report.trust.peaks">
        <source>Shorter peaks than {time} may be missed.</source>
        <translation>Toppar kortare än {time} kan missas.</translation>
    </message>
    <message id="words:report.trust.logs">
        <source>Logs: {intact} of {logs} intact.</source>
        <translation>Loggar: {intact} av {logs} hela.</translation>
    </message>
    <message id="words:report.trust.unchecked">
        <source>Not yet checked: {count}.</source>
        <translation>Ännu inte kontrollerade: {count}.</translation>
    </message>
    <message id="words:report.yours.check">
        <source>Scale checked {day}: off by {load} at most.</source>
        <translation>Vågen kontrollerad {day}: högst {load} fel.</translation>
    </message>
    <message id="words:report.yours.check.no">
        <source>How exact your scale is: not measured.</source>
        <translation>Hur exakt din våg är: inte mätt.</translation>
    </message>
    <message id="words:report.yours.unknown">
        <source>Time without readings does not count.</source>
        <translation>Tid utan värden räknas inte.</translation>
    </message>
    <message id="words:report.yours.damaged">
        <source>This record is damaged. Show your clinic.</source>
        <translation>Loggen är skadad. Visa den för din klinik.</translation>
    </message>
    <message id="words:report.trust.chain">
        <source>Sessions whose predecessor is missing: {count}.</source>
        <translation>Pass vars föregångare saknas: {count}.</translation>
    </message>
    <message id="words:report.trust.unknown">
        <source>Unknown time {share} %; it earns no credit.</source>
        <translation>Okänd tid {share} %; den räknas inte.</translation>
    </message>
    <message id="words:report.trust.edge">
        <source>In band {sure} to {possible} within accuracy.</source>
        <translation>I målområdet {sure} till {possible} inom noggrannheten.</translation>
    </message>
    <message id="words:report.not">
        <source>Not measured</source>
        <translation>Inte mätt</translation>
    </message>
    <message id="words:report.not.load">
        <source>Vertical load shown by a household scale.</source>
        <translation>Lodrät last enligt en hushållsvåg.</translation>
    </message>
    <message id="words:report.not.side">
        <source>Side load is not measured.</source>
        <translation>Sidolast mäts inte.</translation>
    </message>
    <message id="words:report.not.inside">
        <source>The load on the implant is not measured.</source>
        <translation>Lasten på implantatet mäts inte.</translation>
    </message>
    <message id="words:report.not.device">
        <source>Not a medical device.</source>
        <translation>Ingen medicinteknisk produkt.</translation>
    </message>
    <message id="words:report.decision">
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message id="words:report.decision.hold">
        <source>hold</source>
        <translation>behåll</translation>
    </message>
    <message id="words:report.decision.next">
        <source>progress to ____ {unit}</source>
        <translation>öka till ____ {unit}</translation>
    </message>
    <message id="words:report.decision.back">
        <source>step back to ____ {unit}</source>
        <translation>ett steg tillbaka till ____ {unit}</translation>
    </message>
    <message id="words:report.decision.stop">
        <source>stop and call</source>
        <translation>sluta och ring</translation>
    </message>
    <message id="words:report.decision.next.to">
        <source>progress to {load}</source>
        <translation>öka till {load}</translation>
    </message>
    <message id="words:report.decision.back.to">
        <source>step back to {load}</source>
        <translation>ett steg tillbaka till {load}</translation>
    </message>
    <message id="words:report.decision.before">
        <source>Decided {day} by {who}: {choice}.</source>
        <translation>Beslutat {day} av {who}: {choice}.</translation>
    </message>
    <message id="words:report.rule.met">
        <source>Progress rule met: {why}.</source>
        <translation>Regeln för ökning är uppfylld: {why}.</translation>
    </message>
    <message id="words:report.rule.not">
        <source>Progress rule not met: {why}.</source>
        <translation>Regeln för ökning är inte uppfylld: {why}.</translation>
    </message>
    <message id="words:report.decision.reason">
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message id="words:report.decision.name">
        <source>Name and signature</source>
        <translation>Namn och underskrift</translation>
    </message>
    <message id="words:report.decision.date">
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message id="words:report.apart">
        <source>Kept out of the figures: {count} sessions.</source>
        <translation>Inte med i siffrorna: {count} pass.</translation>
    </message>
    <message id="words:report.apart.one">
        <source>Kept out of the figures: 1 session.</source>
        <translation>Inte med i siffrorna: 1 pass.</translation>
    </message>
    <message id="words:report.included">
        <source>Simulated or marked sessions are included.</source>
        <translation>Simulerade eller märkta pass är med.</translation>
    </message>
    <message id="words:report.ended">
        <source>Ended: {how}.</source>
        <translation>Slut: {how}.</translation>
    </message>
    <message id="words:report.ended.completed">
        <source>completed</source>
        <translation>genomfört</translation>
    </message>
    <message id="words:report.ended.stopped">
        <source>stopped</source>
        <translation>avbrutet</translation>
    </message>
    <message id="words:report.ended.pain">
        <source>pain</source>
        <translation>smärta</translation>
    </message>
    <message id="words:report.ended.overload">
        <source>overload</source>
        <translation>överlast</translation>
    </message>
    <message id="words:report.ended.link_lost">
        <source>scale lost</source>
        <translation>vågen tappad</translation>
    </message>
    <message id="words:report.ended.recovered">
        <source>recovered from the journal</source>
        <translation>återställt från journalen</translation>
    </message>
    <message id="words:report.figures">
        <source>Figures</source>
        <translation>Siffror</translation>
    </message>
    <message id="words:report.mean">
        <source>Mean {load}, SD {sd}.</source>
        <translation>Medel {load}, SD {sd}.</translation>
    </message>
    <message id="words:report.error">
        <source>Applied minus prescribed: {load}, SD {sd}.</source>
        <translation>Uppnådd minus ordinerad: {load}, SD {sd}.</translation>
    </message>
    <message id="words:report.share.under">
        <source>{share} % under the band.</source>
        <translation>{share} % under målområdet.</translation>
    </message>
    <message id="words:report.share.within">
        <source>{share} % within.</source>
        <translation>{share} % inom.</translation>
    </message>
    <message id="words:report.share.over">
        <source>{share} % over.</source>
        <translation>{share} % över.</translation>
    </message>
    <message id="words:report.share.ten">
        <source>Within 10 % of the target: {share} %.</source>
        <translation>Inom 10 % av målet: {share} %.</translation>
    </message>
    <message id="words:report.highest">
        <source>Highest seen {load}.</source>
        <translation>Högsta sedda {load}.</translation>
    </message>
    <message id="words:report.over">
        <source>Limit passed {count} ×, {time} in all.</source>
        <translation>Gränsen passerad {count} ×, {time} sammanlagt.</translation>
    </message>
    <message id="words:report.steady">
        <source>CV while steady {share} %.</source>
        <translation>CV vid jämn last {share} %.</translation>
    </message>
    <message id="words:report.steady.no">
        <source>No CV while steady. {why}.</source>
        <translation>Inget CV vid jämn last. {why}.</translation>
    </message>
    <message id="words:report.rate">
        <source>Fastest rise {load} per s.</source>
        <translation>Brantaste ökning {load} per s.</translation>
    </message>
    <message id="words:report.rate.no">
        <source>No loading rate. {why}.</source>
        <translation>Ingen ökningstakt. {why}.</translation>
    </message>
    <message id="words:report.reach">
        <source>In band after {time}.</source>
        <translation>I målområdet efter {time}.</translation>
    </message>
    <message id="words:report.reach.no">
        <source>No time to band. {why}.</source>
        <translation>Ingen tid till målområdet. {why}.</translation>
    </message>
    <message id="words:report.yours.load">
        <source>The scale showed {mean} on average.</source>
        <translation>Vågen visade i genomsnitt {mean}.</translation>
    </message>
    <message id="words:report.yours.highest">
        <source>The highest load was {load}.</source>
        <translation>Den högsta lasten var {load}.</translation>
    </message>
    <message id="words:report.yours.over">
        <source>Above the limit: {load}</source>
        <translation>Över gränsen: {load}</translation>
    </message>
    <message id="words:report.table">
        <source>Bouts</source>
        <translation>Omgångar</translation>
    </message>
    <message id="words:report.table.bout">
        <source>Bout</source>
        <translation>Omgång</translation>
    </message>
    <message id="words:report.table.in">
        <source>In band</source>
        <translation>I målområdet</translation>
    </message>
    <message id="words:report.table.below">
        <source>Below</source>
        <translation>Under</translation>
    </message>
    <message id="words:report.table.above">
        <source>Above</source>
        <translation>Över</translation>
    </message>
    <message id="words:report.table.unknown">
        <source>Unknown</source>
        <translation>Okänt</translation>
    </message>
    <message id="words:report.table.mean">
        <source>Mean</source>
        <translation>Medel</translation>
    </message>
    <message id="words:report.table.highest">
        <source>Highest</source>
        <translation>Högst</translation>
    </message>
    <message id="words:report.table.rest">
        <source>{count} more bouts in the review.</source>
        <translation>{count} omgångar till i granskningen.</translation>
    </message>
    <message id="words:report.table.rest.yours">
        <source>{count} more bouts.</source>
        <translation>{count} omgångar till.</translation>
    </message>
    <message id="words:report.pain">
        <source>Pain: {answers}.</source>
        <translation>Smärta: {answers}.</translation>
    </message>
    <message id="words:report.pain.before">
        <source>{pain} before</source>
        <translation>{pain} före</translation>
    </message>
    <message id="words:report.pain.worst">
        <source>{pain} worst</source>
        <translation>{pain} värst</translation>
    </message>
    <message id="words:report.pain.after">
        <source>{pain} after</source>
        <translation>{pain} efter</translation>
    </message>
    <message id="words:report.pain.ten_minutes">
        <source>{pain} after ten minutes</source>
        <translation>{pain} efter tio minuter</translation>
    </message>
    <message id="words:report.pain.next_morning">
        <source>{pain} next morning</source>
        <translation>{pain} nästa morgon</translation>
    </message>
    <message id="words:report.note">
        <source>Note: “{note}”</source>
        <translation>Anteckning: ”{note}”</translation>
    </message>
    <message id="words:report.call">
        <source>Questions? Call your clinic: {phone}.</source>
        <translation>Frågor? Ring din klinik: {phone}.</translation>
    </message>
    <message id="words:report.yours.how">
        <source>Only your clinic changes the load.</source>
        <translation>Bara din klinik ändrar lasten.</translation>
    </message>
    <message id="words:report.proved">
        <source>Every figure was recomputed from the log.</source>
        <translation>Alla siffror räknades om från loggen.</translation>
    </message>
    <message id="words:report.unproved">
        <source>Verification failed: {why}.</source>
        <translation>Kontrollen misslyckades: {why}.</translation>
    </message>
    <message id="words:review.rule.full">
        <source>Full: all bouts of the session done</source>
        <translation>Hela: alla omgångar i passet klara</translation>
    </message>
    <message id="words:review.rule.part">
        <source>Part: some time in band, not all</source>
        <translation>Del: viss tid i målområdet, inte all</translation>
    </message>
    <message id="words:review.rule.missed">
        <source>Missed: planned, nothing in band</source>
        <translation>Missat: planerat, inget i målområdet</translation>
    </message>
    <message id="words:review.rule.extra">
        <source>Extra: more than the plan asks</source>
        <translation>Extra: mer än planen anger</translation>
    </message>
    <message id="words:review.rule.order">
        <source>The fullest sessions of a day fill it</source>
        <translation>De mest fullständiga passen fyller dagen</translation>
    </message>
    <message id="words:review.why.load">
        <source>No load in this time</source>
        <translation>Ingen last under den här tiden</translation>
    </message>
    <message id="words:review.why.rate">
        <source>Needs {need} readings per s; had {rate}</source>
        <translation>Kräver {need} värden per s; hade {rate}</translation>
    </message>
    <message id="words:review.why.rise">
        <source>No rise long enough to measure</source>
        <translation>Ingen ökning lång nog att mäta</translation>
    </message>
    <message id="words:review.why.steady">
        <source>Less than {time} steady in band</source>
        <translation>Mindre än {time} stilla i målområdet</translation>
    </message>
    <message id="words:review.why.reach">
        <source>Never in band for {time}</source>
        <translation>Aldrig i målområdet i {time}</translation>
    </message>
    <message id="words:review.why.accuracy">
        <source>Accuracy of the scale not measured</source>
        <translation>Vågens noggrannhet inte mätt</translation>
    </message>
    <message id="words:review.why.zero">
        <source>Scale not seen empty after loading</source>
        <translation>Vågen sågs inte tom efter belastning</translation>
    </message>
    <message id="words:review.why.readings">
        <source>Fewer than two readings</source>
        <translation>Färre än två mätvärden</translation>
    </message>
    <message id="words:review.why.over">
        <source>Limit not passed</source>
        <translation>Gränsen inte passerad</translation>
    </message>
    <message id="words:review.why.time">
        <source>No time passed</source>
        <translation>Ingen tid har gått</translation>
    </message>
    <message id="words:review.why.unchecked">
        <source>The log is not yet checked</source>
        <translation>Loggen är inte kontrollerad än</translation>
    </message>
    <message id="words:review.flag.fall">
        <source>A fall is reported</source>
        <translation>Ett fall är rapporterat</translation>
    </message>
    <message id="words:review.flag.fever">
        <source>Fever or feeling ill is reported</source>
        <translation>Feber eller sjukdomskänsla är rapporterad</translation>
    </message>
    <message id="words:review.flag.wound">
        <source>Redness, fluid or blood is reported</source>
        <translation>Rodnad, vätska eller blod är rapporterat</translation>
    </message>
    <message id="words:review.flag.new_pain">
        <source>New or sharp pain is reported</source>
        <translation>Ny eller skarp smärta är rapporterad</translation>
    </message>
    <message id="words:review.flag.loose">
        <source>A click or looseness is reported</source>
        <translation>Klickande eller lös känsla är rapporterad</translation>
    </message>
    <message id="words:review.flag.dizzy">
        <source>Dizziness is reported</source>
        <translation>Yrsel är rapporterad</translation>
    </message>
    <message id="words:review.flag.other">
        <source>Reported: {what}</source>
        <translation>Rapporterat: {what}</translation>
    </message>
    <message id="words:review.over">
        <source>Limit passed: {load}</source>
        <translation>Gränsen passerad: {load}</translation>
    </message>
    <message id="words:review.over.scale">
        <source>Limit passed, beyond the scale</source>
        <translation>Gränsen passerad, utanför vågens område</translation>
    </message>
    <message id="words:review.over.once">
        <source>Once, for {time}</source>
        <translation>En gång, i {time}</translation>
    </message>
    <message id="words:review.over.times">
        <source>{count} times, {time} in all</source>
        <translation>{count} gånger, {time} sammanlagt</translation>
    </message>
    <message id="words:review.pain.before">
        <source>Pain {pain} before session</source>
        <translation>Smärta {pain} före passet</translation>
    </message>
    <message id="words:review.pain.worst">
        <source>Pain {pain} during session</source>
        <translation>Smärta {pain} under passet</translation>
    </message>
    <message id="words:review.pain.after">
        <source>Pain {pain} after session</source>
        <translation>Smärta {pain} efter passet</translation>
    </message>
    <message id="words:review.pain.ten_minutes">
        <source>Pain {pain} after ten minutes</source>
        <translation>Smärta {pain} efter tio minuter</translation>
    </message>
    <message id="words:review.pain.next_morning">
        <source>Pain {pain} next morning</source>
        <translation>Smärta {pain} nästa morgon</translation>
    </message>
    <message id="words:review.pain.start">
        <source>Rule: no start at {pain}</source>
        <translation>Regel: ingen start vid {pain}</translation>
    </message>
    <message id="words:review.pain.stop">
        <source>Rule: stop at {pain}</source>
        <translation>Regel: sluta vid {pain}</translation>
    </message>
    <message id="words:review.pain.hold">
        <source>Rule: hold the load at {pain}</source>
        <translation>Regel: behåll lasten vid {pain}</translation>
    </message>
    <message id="words:review.pain.flag">
        <source>Rule: report at {pain}</source>
        <translation>Regel: rapportera vid {pain}</translation>
    </message>
    <message id="words:review.pain.ended">
        <source>Session ended by pain</source>
        <translation>Passet slutade på grund av smärta</translation>
    </message>
    <message id="words:review.blocked">
        <source>No start: {what}</source>
        <translation>Ingen start: {what}</translation>
    </message>
    <message id="words:review.blocked.pain">
        <source>Pain {pain} kept a session from starting</source>
        <translation>Smärta {pain} stoppade ett pass från start</translation>
    </message>
    <message id="words:review.mixed">
        <source>Is this the same person?</source>
        <translation>Är det samma person?</translation>
    </message>
    <message id="words:review.mixed.time">
        <source>Began before the session before it ended</source>
        <translation>Började innan passet före var slut</translation>
    </message>
    <message id="words:review.mixed.limb">
        <source>Another side or level than before</source>
        <translation>Annan sida eller nivå än förut</translation>
    </message>
    <message id="words:review.failed">
        <source>Verification failed</source>
        <translation>Kontrollen misslyckades</translation>
    </message>
    <message id="words:review.altered">
        <source>Plan changed since it was confirmed</source>
        <translation>Planen ändrad efter bekräftelsen</translation>
    </message>
    <message id="words:review.unconfirmed">
        <source>Plan not confirmed by a clinician</source>
        <translation>Planen inte bekräftad av vårdpersonal</translation>
    </message>
    <message id="words:review.unknown">
        <source>Unknown time {share} %</source>
        <translation>Okänd tid {share} %</translation>
    </message>
    <message id="words:review.unknown.gap">
        <source>One gap, the longest {time}</source>
        <translation>En lucka, den längsta {time}</translation>
    </message>
    <message id="words:review.unknown.gaps">
        <source>{count} gaps, the longest {time}</source>
        <translation>{count} luckor, den längsta {time}</translation>
    </message>
    <message id="words:review.unknown.held">
        <source>Readings were held by the scale</source>
        <translation>Vågen höll kvar värden</translation>
    </message>
    <message id="words:review.link">
        <source>Few readings: {rate} per s</source>
        <translation>Få mätvärden: {rate} per s</translation>
    </message>
    <message id="words:review.zero">
        <source>Zero moved by {load}</source>
        <translation>Nollpunkten flyttade sig {load}</translation>
    </message>
    <message id="words:review.zero.seen">
        <source>Zero moved during the session</source>
        <translation>Nollpunkten flyttade sig under passet</translation>
    </message>
    <message id="words:review.missed.one">
        <source>One planned session missed</source>
        <translation>Ett planerat pass missat</translation>
    </message>
    <message id="words:review.missed">
        <source>{count} planned sessions missed</source>
        <translation>{count} planerade pass missade</translation>
    </message>
    <message id="words:review.missed.all.one">
        <source>No session, one planned</source>
        <translation>Inget pass, ett planerat</translation>
    </message>
    <message id="words:review.missed.all">
        <source>No session, {count} planned</source>
        <translation>Inget pass, {count} planerade</translation>
    </message>
    <message id="words:review.part">
        <source>{done} of {total} in band</source>
        <translation>{done} av {total} i målområdet</translation>
    </message>
    <message id="words:review.part.none">
        <source>Nothing in band</source>
        <translation>Inget i målområdet</translation>
    </message>
    <message id="words:review.ended.stopped">
        <source>Stopped early</source>
        <translation>Avslutat i förtid</translation>
    </message>
    <message id="words:review.ended.overload">
        <source>Ended by overload</source>
        <translation>Avslutat av överlast</translation>
    </message>
    <message id="words:review.ended.pain">
        <source>Ended by pain</source>
        <translation>Avslutat av smärta</translation>
    </message>
    <message id="words:review.ended.link_lost">
        <source>Scale lost before the end</source>
        <translation>Vågen tappades före slutet</translation>
    </message>
    <message id="words:review.ended.recovered">
        <source>Recovered from its journal</source>
        <translation>Återställt från sin journal</translation>
    </message>
    <message id="words:review.extra">
        <source>More sessions than planned</source>
        <translation>Fler pass än planerat</translation>
    </message>
    <message id="words:review.recovered">
        <source>Recovered after the program had stopped</source>
        <translation>Återställt efter att programmet stannat</translation>
    </message>
    <message id="words:review.simulated">
        <source>SIMULATED, not a person</source>
        <translation>SIMULERAT, ingen person</translation>
    </message>
    <message id="words:review.replay">
        <source>REPLAY of a recording</source>
        <translation>UPPSPELNING av en inspelning</translation>
    </message>
    <message id="words:review.unchecked">
        <source>Not yet checked</source>
        <translation>Inte kontrollerad än</translation>
    </message>
    <message id="words:review.bad.unchecked">
        <source>Sessions not yet checked: {count}</source>
        <translation>Pass som inte är kontrollerade än: {count}</translation>
    </message>
    <message id="words:review.chain">
        <source>The session before is not here</source>
        <translation>Passet före finns inte här</translation>
    </message>
    <message id="words:review.gone">
        <source>The index names it ({day}); not here</source>
        <translation>Registret nämner den ({day}); finns inte här</translation>
    </message>
    <message id="words:review.apart">
        <source>Not in the figures</source>
        <translation>Inte med i siffrorna</translation>
    </message>
    <message id="words:review.bad.twice">
        <source>Same session as {file}</source>
        <translation>Samma pass som {file}</translation>
    </message>
    <message id="words:review.bad.altered">
        <source>Plan inside was changed after confirmation</source>
        <translation>Planen inuti ändrades efter bekräftelsen</translation>
    </message>
    <message id="words:review.bad.folder">
        <source>Folder cannot be read: {why}</source>
        <translation>Mappen går inte att läsa: {why}</translation>
    </message>
    <message id="words:review.bad.file">
        <source>File cannot be read: {why}</source>
        <translation>Filen kan inte läsas: {why}</translation>
    </message>
    <message id="words:review.bad.name">
        <source>Its name is no text. Rename it.</source>
        <translation>Namnet är ingen text. Byt namn.</translation>
    </message>
    <message id="words:review.bad.packed">
        <source>Holds packed logs. Unpack it here.</source>
        <translation>Innehåller packade loggar. Packa upp den här.</translation>
    </message>
    <message id="words:review.bad.copy">
        <source>A sync program's copy? Compare both files.</source>
        <translation>En kopia från ett synkprogram? Jämför båda filerna.</translation>
    </message>
    <message id="words:review.bad.fork">
        <source>Lines {one} and {other} follow the same line</source>
        <translation>Raderna {one} och {other} följer samma rad</translation>
    </message>
    <message id="words:review.bad.gone">
        <source>{count} logs were here and are gone</source>
        <translation>{count} loggar fanns här och är borta</translation>
    </message>
    <message id="words:review.bad.gone.one">
        <source>Log of {day} was here and is gone</source>
        <translation>Loggen från {day} fanns här, är borta</translation>
    </message>
    <message id="words:review.bad.index">
        <source>The index was damaged and made anew</source>
        <translation>Registret var skadat och gjordes om</translation>
    </message>
    <message id="words:entry.empty">
        <source>Type a number</source>
        <translation>Skriv ett tal</translation>
    </message>
    <message id="words:entry.digits">
        <source>Not a number. Type it like {example}.</source>
        <translation>Inget tal. Skriv så här: {example}.</translation>
    </message>
    <message id="words:entry.sign">
        <source>Type it without a sign</source>
        <translation>Skriv det utan plus eller minus</translation>
    </message>
    <message id="words:entry.unit">
        <source>Use kg or lb</source>
        <translation>Använd kg eller lb</translation>
    </message>
    <message id="words:entry.fine">
        <source>At most 3 digits after the mark</source>
        <translation>Högst 3 siffror efter kommat</translation>
    </message>
    <message id="words:entry.low">
        <source>Not under {least}</source>
        <translation>Inte under {least}</translation>
    </message>
    <message id="words:entry.high">
        <source>Not over {most}</source>
        <translation>Inte över {most}</translation>
    </message>
    <message id="words:entry.ceiling">
        <source>Above the ceiling of {most}</source>
        <translation>Över taket {most}</translation>
    </message>
    <message id="words:entry.whole">
        <source>Only whole numbers</source>
        <translation>Bara heltal</translation>
    </message>
    <message id="words:progress.first">
        <source>First stage of the plan</source>
        <translation>Planens första steg</translation>
    </message>
    <message id="words:progress.same">
        <source>Same stage as before</source>
        <translation>Samma steg som förut</translation>
    </message>
    <message id="words:progress.up">
        <source>One stage up, as the plan says</source>
        <translation>Ett steg upp, enligt planen</translation>
    </message>
    <message id="words:progress.rest.one">
        <source>1 day without a session: same stage</source>
        <translation>1 dag utan pass: samma steg</translation>
    </message>
    <message id="words:progress.rest">
        <source>{days} days without a session: same stage</source>
        <translation>{days} dagar utan pass: samma steg</translation>
    </message>
    <message id="words:progress.back">
        <source>{days} days without a session: one stage back</source>
        <translation>{days} dagar utan pass: ett steg tillbaka</translation>
    </message>
    <message id="words:progress.away">
        <source>{days} days without a session. Ask your clinic.</source>
        <translation>{days} dagar utan pass. Fråga din klinik.</translation>
    </message>
    <message id="words:progress.hold">
        <source>{by} decided on {day}: same stage</source>
        <translation>{by} beslutade {day}: samma steg</translation>
    </message>
    <message id="words:progress.next">
        <source>{by} decided on {day}: next stage</source>
        <translation>{by} beslutade {day}: nästa steg</translation>
    </message>
    <message id="words:progress.down">
        <source>{by} decided on {day}: one stage back</source>
        <translation>{by} beslutade {day}: ett steg tillbaka</translation>
    </message>
    <message id="words:progress.stop">
        <source>{by} decided on {day}: no more loading</source>
        <translation>{by} beslutade {day}: ingen mer belastning</translation>
    </message>
    <message id="words:progress.stopped">
        <source>Start is off. Your clinic stopped the loading.</source>
        <translation>Start är av. Kliniken har stoppat belastningen.</translation>
    </message>
    <message id="words:progress.unreadable">
        <source>Start is off. Your clinic's decisions are damaged.</source>
        <translation>Start är av. Klinikens beslut är skadade.</translation>
    </message>
    <message id="words:progress.changed">
        <source>The stage has changed. Look again.</source>
        <translation>Steget har ändrats. Titta igen.</translation>
    </message>
    <message id="words:progress.asked">
        <source>Answer the question first</source>
        <translation>Svara på frågan först</translation>
    </message>
    <message id="words:progress.manual">
        <source>Your clinic decides on each stage</source>
        <translation>Din klinik beslutar om varje steg</translation>
    </message>
    <message id="words:progress.held">
        <source>Your clinic keeps you on this stage</source>
        <translation>Din klinik håller dig på detta steg</translation>
    </message>
    <message id="words:progress.last">
        <source>This is the last stage</source>
        <translation>Det här är det sista steget</translation>
    </message>
    <message id="words:progress.ceiling">
        <source>The next stage is above the ceiling</source>
        <translation>Nästa steg är över taket</translation>
    </message>
    <message id="words:progress.ended">
        <source>The plan ended on {day}</source>
        <translation>Planen gick ut {day}</translation>
    </message>
    <message id="words:progress.early">
        <source>The plan begins on {day}</source>
        <translation>Planen börjar {day}</translation>
    </message>
    <message id="words:progress.pain">
        <source>Pain {pain} on {day}</source>
        <translation>Smärta {pain} den {day}</translation>
    </message>
    <message id="words:progress.morning">
        <source>Pain {pain} the morning after {day}</source>
        <translation>Smärta {pain} morgonen efter {day}</translation>
    </message>
    <message id="words:progress.clinic">
        <source>Your clinic decides first</source>
        <translation>Din klinik beslutar först</translation>
    </message>
    <message id="words:progress.refused">
        <source>Pain {pain} before a session on {day}</source>
        <translation>Smärta {pain} före ett pass {day}</translation>
    </message>
    <message id="words:progress.sign">
        <source>A warning sign on {day}</source>
        <translation>Ett varningstecken den {day}</translation>
    </message>
    <message id="words:progress.over">
        <source>Above the limit on {day}</source>
        <translation>Över gränsen den {day}</translation>
    </message>
    <message id="words:progress.part">
        <source>{done} of {total} in band on {day}</source>
        <translation>{done} av {total} i målområdet den {day}</translation>
    </message>
    <message id="words:progress.unsaid">
        <source>No pain answer on {day}</source>
        <translation>Inget svar om smärta den {day}</translation>
    </message>
    <message id="words:progress.unasked">
        <source>No answer for the morning after {day}</source>
        <translation>Inget svar för morgonen efter {day}</translation>
    </message>
    <message id="words:progress.count">
        <source>{done} of {wanted} days as planned</source>
        <translation>{done} av {wanted} dagar enligt planen</translation>
    </message>
    <message id="words:progress.for.day">
        <source>As planned on {day}</source>
        <translation>Enligt planen den {day}</translation>
    </message>
    <message id="words:progress.for.days">
        <source>As planned on {count} days, to {day}</source>
        <translation>Enligt planen {count} dagar, till {day}</translation>
    </message>
    <message id="words:progress.for.pain">
        <source>Pain below {pain}, the morning after too</source>
        <translation>Smärta under {pain}, även morgonen efter</translation>
    </message>
    <message id="words:progress.for.pain.day">
        <source>Pain below {pain}</source>
        <translation>Smärta under {pain}</translation>
    </message>
    <message id="words:progress.for.limit">
        <source>Never above the limit</source>
        <translation>Aldrig över gränsen</translation>
    </message>
    <message id="words:agree.step">
        <source>From {before} to {after}</source>
        <translation>Från {before} till {after}</translation>
    </message>
    <message id="words:agree.return">
        <source>{days} days without a session</source>
        <translation>{days} dagar utan pass</translation>
    </message>
    <message id="words:agree.ask">
        <source>Agreed with your clinic?</source>
        <translation>Överenskommet med din klinik?</translation>
    </message>
    <message id="words:later.ten">
        <source>Pain ten minutes after?</source>
        <translation>Smärta tio minuter efter?</translation>
    </message>
    <message id="words:later.ten.what">
        <source>After the session that ended {time}</source>
        <translation>Efter passet som slutade {time}</translation>
    </message>
    <message id="words:later.morning">
        <source>Pain this morning?</source>
        <translation>Smärta i morse?</translation>
    </message>
    <message id="words:later.morning.what">
        <source>After the session of {day}</source>
        <translation>Efter passet den {day}</translation>
    </message>
    <message id="words:later.past">
        <source>Pain the morning after?</source>
        <translation>Smärta morgonen efter?</translation>
    </message>
    <message id="words:care.weekly">
        <source>Clean the abutment with a soft brush</source>
        <translation>Rengör distansen med en mjuk borste</translation>
    </message>
    <message id="words:care.monthly">
        <source>Replace the brush for the abutment</source>
        <translation>Byt borsten för distansen</translation>
    </message>
    <message id="words:ask.gesture">
        <source>Press your scale once with your hand</source>
        <translation>Tryck en gång på din våg</translation>
    </message>
    <message id="words:ask.gesture.how">
        <source>Press to {load} or more.</source>
        <translation>Tryck till {load} eller mer.</translation>
    </message>
    <message id="words:ask.gesture.two">
        <source>Two scales moved. Press yours once more.</source>
        <translation>Två vågar rörde sig. Tryck igen.</translation>
    </message>
    <message id="words:ask.moved">
        <source>This scale moved. Is it yours?</source>
        <translation>Den här vågen rörde sig. Är den din?</translation>
    </message>
    <message id="words:ask.moved.yes">
        <source>Yes, {name}</source>
        <translation>Ja, {name}</translation>
    </message>
    <message id="words:ask.off">
        <source>Take your hand off the scale</source>
        <translation>Ta bort handen från vågen</translation>
    </message>
    <message id="words:ask.moved.no">
        <source>No, look again</source>
        <translation>Nej, sök igen</translation>
    </message>
    <message id="words:ask.newly">
        <source>Press yours. The list marks what is new.</source>
        <translation>Tryck på din. Listan märker vad som är nytt.</translation>
    </message>
    <message id="words:ask.newly.mark">
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message id="words:ask.newly.sure">
        <source>Unsure? Switch the other scales off.</source>
        <translation>Osäker? Stäng av de andra vågarna.</translation>
    </message>
    <message id="words:ask.lone">
        <source>Is this your scale?</source>
        <translation>Är det här din våg?</translation>
    </message>
    <message id="words:ask.other">
        <source>Not your usual scale. Use it?</source>
        <translation>Inte din vanliga våg. Använda den?</translation>
    </message>
    <message id="words:ask.other.press">
        <source>Not your usual scale. Press it once.</source>
        <translation>Inte din vanliga våg. Tryck en gång.</translation>
    </message>
    <message id="words:ask.key">
        <source>Enter the bind key of the scale</source>
        <translation>Skriv in vågens bindningsnyckel</translation>
    </message>
    <message id="words:ask.key.label">
        <source>Bind key</source>
        <translation>Bindningsnyckel</translation>
    </message>
    <message id="words:ask.key.wrong">
        <source>This key does not open its values</source>
        <translation>Nyckeln öppnar inte dess värden</translation>
    </message>
    <message id="words:ask.key.how">
        <source>Say it with --scale and --option bind_key=KEY.</source>
        <translation>Ange den med --option bind_key=KEY.</translation>
    </message>
    <message id="words:ask.key.known">
        <source>its bind key is known</source>
        <translation>dess bindningsnyckel är känd</translation>
    </message>
    <message id="words:ask.key.missing">
        <source>its bind key is not known</source>
        <translation>dess bindningsnyckel är inte känd</translation>
    </message>
    <message id="words:ask.scale.how">
        <source>Say which with --scale ADDRESS.</source>
        <translation>Ange vilken med --scale ADDRESS.</translation>
    </message>
    <message id="words:payload.other">
        <source>The payload names another scale.</source>
        <translation>Datan anger en annan våg.</translation>
    </message>
    <message id="labels:today.title">
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message id="labels:today.target">
        <source>Today’s target</source>
        <translation>Dagens mål</translation>
    </message>
    <message id="labels:today.old">
        <source>Last plan</source>
        <translation>Förra planen</translation>
    </message>
    <message id="labels:today.limit">
        <source>Limit {load}. Above it: unload.</source>
        <translation>Gräns {load}. Över den: avlasta.</translation>
    </message>
    <message id="labels:today.dose">
        <source>Each session</source>
        <translation>Varje pass</translation>
    </message>
    <message id="labels:today.dose.value">
        <source>{time} in band</source>
        <translation>{time} i området</translation>
    </message>
    <message id="labels:today.as">
        <source>As</source>
        <translation>Som</translation>
    </message>
    <message id="labels:today.bouts">
        <source>{count} bouts of {time}</source>
        <translation>{count} gånger {time}</translation>
    </message>
    <message id="labels:today.bout">
        <source>1 bout of {time}</source>
        <translation>1 gång {time}</translation>
    </message>
    <message id="labels:today.day">
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message id="labels:today.sessions">
        <source>{count} sessions</source>
        <translation>{count} pass</translation>
    </message>
    <message id="labels:today.session">
        <source>1 session</source>
        <translation>1 pass</translation>
    </message>
    <message id="labels:today.patient">
        <source>Patient {code}</source>
        <translation>Patient {code}</translation>
    </message>
    <message id="labels:today.nobody">
        <source>No plan yet</source>
        <translation>Ingen plan än</translation>
    </message>
    <message id="labels:today.nobody.how">
        <source>Your clinic gives you the plan file.</source>
        <translation>Din klinik ger dig planfilen.</translation>
    </message>
    <message id="labels:today.start">
        <source>Start session {number}</source>
        <translation>Starta pass {number}</translation>
    </message>
    <message id="labels:today.off">
        <source>Start is off</source>
        <translation>Start är av</translation>
    </message>
    <message id="labels:today.mend">
        <source>Open the plan from your clinic.</source>
        <translation>Öppna planen från din klinik.</translation>
    </message>
    <message id="labels:today.open">
        <source>Open a plan</source>
        <translation>Öppna en plan</translation>
    </message>
    <message id="labels:today.keys">
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message id="labels:today.history">
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message id="labels:today.settings">
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message id="labels:today.full">
        <source>Full screen</source>
        <translation>Helskärm</translation>
    </message>
    <message id="labels:today.confirmed">
        <source>Confirmed by {who}.</source>
        <translation>Bekräftad av {who}.</translation>
    </message>
    <message id="labels:today.unconfirmed">
        <source>Not confirmed.</source>
        <translation>Inte bekräftad.</translation>
    </message>
    <message id="labels:today.valid">
        <source>Valid to {day}.</source>
        <translation>Gäller till {day}.</translation>
    </message>
    <message id="labels:today.slot.done">
        <source>Session {number} done</source>
        <translation>Pass {number} klart</translation>
    </message>
    <message id="labels:today.slot.next">
        <source>Session {number} to do</source>
        <translation>Pass {number} att göra</translation>
    </message>
    <message id="labels:today.slot.later">
        <source>Session {number} later</source>
        <translation>Pass {number} senare</translation>
    </message>
    <message id="labels:today.slot.waits">
        <source>Waits until Start is on</source>
        <translation>Väntar tills Start är på</translation>
    </message>
    <message id="labels:today.slot.now">
        <source>Any time from now</source>
        <translation>När som helst från nu</translation>
    </message>
    <message id="labels:today.slot.kept">
        <source>The log is saved</source>
        <translation>Loggen är sparad</translation>
    </message>
    <message id="labels:today.slot.after">
        <source>After the session before</source>
        <translation>Efter passet före</translation>
    </message>
    <message id="labels:today.scale.ble">
        <source>Bluetooth scale</source>
        <translation>Bluetoothvåg</translation>
    </message>
    <message id="labels:today.scale.sim">
        <source>Simulated scale</source>
        <translation>Simulerad våg</translation>
    </message>
    <message id="labels:today.scale.replay">
        <source>Recorded scale</source>
        <translation>Inspelad våg</translation>
    </message>
    <message id="labels:today.scale.ble.why">
        <source>Looked for at the start</source>
        <translation>Söks vid starten</translation>
    </message>
    <message id="labels:today.scale.sim.why">
        <source>Nothing here is a real load</source>
        <translation>Inget här är verklig last</translation>
    </message>
    <message id="labels:today.scale.replay.why">
        <source>Nothing here is a live load</source>
        <translation>Inget här är aktuell last</translation>
    </message>
    <message id="labels:today.refused">
        <source>This plan was not taken</source>
        <translation>Planen togs inte emot</translation>
    </message>
    <message id="labels:today.kept">
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
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
        <translation>Välj en plan</translation>
    </message>
    <message id="labels:prepare.title">
        <source>Before you start</source>
        <translation>Innan du börjar</translation>
    </message>
    <message id="labels:prepare.pain">
        <source>Pain now</source>
        <translation>Smärta nu</translation>
    </message>
    <message id="labels:prepare.how">
        <source>Press a number. Use 1 then 0 for 10.</source>
        <translation>Tryck en siffra. 1 och sedan 0 för 10.</translation>
    </message>
    <message id="labels:prepare.least">
        <source>0 no pain</source>
        <translation>0 ingen smärta</translation>
    </message>
    <message id="labels:prepare.most">
        <source>10 worst pain</source>
        <translation>10 värsta smärta</translation>
    </message>
    <message id="labels:prepare.flags">
        <source>Since your last session, any of these?</source>
        <translation>Sedan förra passet, något av detta?</translation>
    </message>
    <message id="labels:prepare.flag.fall">
        <source>A fall</source>
        <translation>Ett fall</translation>
    </message>
    <message id="labels:prepare.flag.fever">
        <source>Fever or feeling ill</source>
        <translation>Feber eller sjukdomskänsla</translation>
    </message>
    <message id="labels:prepare.flag.wound">
        <source>More redness, fluid or blood</source>
        <translation>Mer rodnad, vätska eller blod</translation>
    </message>
    <message id="labels:prepare.flag.new_pain">
        <source>New or sharp pain</source>
        <translation>Ny eller skarp smärta</translation>
    </message>
    <message id="labels:prepare.flag.loose">
        <source>A click or looseness</source>
        <translation>Klickande eller lös känsla</translation>
    </message>
    <message id="labels:prepare.flag.dizzy">
        <source>Dizzy now</source>
        <translation>Yr just nu</translation>
    </message>
    <message id="labels:prepare.none">
        <source>None of these</source>
        <translation>Inget av detta</translation>
    </message>
    <message id="labels:prepare.ready">
        <source>Ready?</source>
        <translation>Redo?</translation>
    </message>
    <message id="labels:prepare.pad">
        <source>Pad on and tight</source>
        <translation>Dynan på och åtdragen</translation>
    </message>
    <message id="labels:prepare.floor">
        <source>Scale on hard, dry floor</source>
        <translation>Vågen på hårt, torrt golv</translation>
    </message>
    <message id="labels:prepare.support">
        <source>Firm support in reach</source>
        <translation>Stadigt stöd inom räckhåll</translation>
    </message>
    <message id="labels:prepare.analgesic">
        <source>Painkiller in the last 4 hours?</source>
        <translation>Värktablett inom 4 timmar?</translation>
    </message>
    <message id="labels:prepare.yes">
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message id="labels:prepare.no">
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message id="labels:prepare.next">
        <source>Next: scale</source>
        <translation>Nästa: våg</translation>
    </message>
    <message id="labels:prepare.begin">
        <source>All three ready: begin</source>
        <translation>Alla tre klara: börja</translation>
    </message>
    <message id="labels:prepare.back">
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message id="labels:prepare.todo">
        <source>Still to answer: {what}</source>
        <translation>Kvar att svara på: {what}</translation>
    </message>
    <message id="labels:prepare.todo.pain">
        <source>pain</source>
        <translation>smärta</translation>
    </message>
    <message id="labels:prepare.todo.flags">
        <source>any of these</source>
        <translation>något av detta</translation>
    </message>
    <message id="labels:prepare.todo.ready">
        <source>ready</source>
        <translation>redo</translation>
    </message>
    <message id="labels:prepare.close">
        <source>Save and close</source>
        <translation>Spara och stäng</translation>
    </message>
    <message id="labels:step.before">
        <source>Before</source>
        <extracomment>One of four steps, side by side.</extracomment>
        <translation>Före</translation>
    </message>
    <message id="labels:step.scale">
        <source>Scale</source>
        <extracomment>One of four steps, side by side.</extracomment>
        <translation>Våg</translation>
    </message>
    <message id="labels:step.session">
        <source>Session</source>
        <extracomment>One of four steps, side by side.</extracomment>
        <translation>Pass</translation>
    </message>
    <message id="labels:step.after">
        <source>After</source>
        <extracomment>One of four steps, side by side.</extracomment>
        <translation>Efter</translation>
    </message>
    <message id="labels:connect.title">
        <source>Scale</source>
        <translation>Våg</translation>
    </message>
    <message id="labels:connect.looking">
        <source>Looking for the scale</source>
        <translation>Söker vågen</translation>
    </message>
    <message id="labels:connect.found">
        <source>Scale found</source>
        <translation>Vågen hittad</translation>
    </message>
    <message id="labels:connect.lost">
        <source>Scale not heard</source>
        <translation>Vågen hörs inte</translation>
    </message>
    <message id="labels:connect.signal">
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message id="labels:connect.rate">
        <source>Readings</source>
        <translation>Mätvärden</translation>
    </message>
    <message id="labels:connect.per_s">
        <source>{rate} per s</source>
        <translation>{rate} per s</translation>
    </message>
    <message id="labels:connect.gap">
        <source>Longest gap</source>
        <translation>Längsta lucka</translation>
    </message>
    <message id="labels:connect.stale">
        <source>Alarm if none for</source>
        <translation>Larm om inget på</translation>
    </message>
    <message id="labels:connect.ago">
        <source>30 s ago</source>
        <translation>för 30 s sedan</translation>
    </message>
    <message id="labels:connect.line">
        <source>one line = one reading</source>
        <translation>ett streck = ett mätvärde</translation>
    </message>
    <message id="labels:connect.now">
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message id="labels:connect.zero">
        <source>Zero</source>
        <translation>Nollpunkt</translation>
    </message>
    <message id="labels:connect.zeroed">
        <source>Zero checked</source>
        <translation>Nollpunkt kontrollerad</translation>
    </message>
    <message id="labels:connect.again">
        <source>Zero again</source>
        <translation>Nolla igen</translation>
    </message>
    <message id="labels:connect.begin">
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message id="labels:connect.position">
        <source>Your position</source>
        <translation>Din ställning</translation>
    </message>
    <message id="labels:connect.p1">
        <source>Pad on the middle of the scale</source>
        <translation>Dynan mitt på vågen</translation>
    </message>
    <message id="labels:connect.p2">
        <source>Abutment upright, hips level</source>
        <translation>Distansen rak, höfterna i nivå</translation>
    </message>
    <message id="labels:connect.p3">
        <source>One hand on the support</source>
        <translation>En hand på stödet</translation>
    </message>
    <message id="labels:connect.p4">
        <source>You see the load shown by the scale.</source>
        <translation>Du ser lasten som vågen visar.</translation>
    </message>
    <message id="labels:connect.p5">
        <source>It cannot see side load.</source>
        <translation>Den kan inte se sidolast.</translation>
    </message>
    <message id="labels:connect.pad">
        <source>pad</source>
        <translation>dyna</translation>
    </message>
    <message id="labels:connect.upright">
        <source>upright</source>
        <translation>rak</translation>
    </message>
    <message id="labels:connect.support">
        <source>support</source>
        <translation>stöd</translation>
    </message>
    <message id="labels:connect.still">
        <source>Still looking</source>
        <translation>Söker fortfarande</translation>
    </message>
    <message id="labels:connect.itself">
        <source>The app keeps looking by itself.</source>
        <translation>Appen söker vidare själv.</translation>
    </message>
    <message id="labels:connect.nothing">
        <source>You do not need to press anything.</source>
        <translation>Du behöver inte trycka på något.</translation>
    </message>
    <message id="labels:connect.c1">
        <source>Bluetooth is on</source>
        <translation>Bluetooth är på</translation>
    </message>
    <message id="labels:connect.c2">
        <source>This app may use it</source>
        <translation>Den här appen får använda det</translation>
    </message>
    <message id="labels:connect.c3">
        <source>The scale is near, within 2 m</source>
        <translation>Vågen är nära, inom 2 m</translation>
    </message>
    <message id="labels:connect.c4">
        <source>The scale’s display is lit</source>
        <translation>Vågens display lyser</translation>
    </message>
    <message id="labels:connect.c5">
        <source>No other app has the scale</source>
        <translation>Ingen annan app har vågen</translation>
    </message>
    <message id="labels:connect.c5.how">
        <source>Close other scale apps</source>
        <translation>Stäng andra vågappar</translation>
    </message>
    <message id="labels:connect.c3.how">
        <source>Move it nearer</source>
        <translation>Flytta den närmare</translation>
    </message>
    <message id="labels:connect.c4.how">
        <source>Tap it, or new batteries</source>
        <translation>Knacka på den, eller nya batterier</translation>
    </message>
    <message id="labels:connect.fault">
        <source>The scale cannot be used</source>
        <translation>Vågen kan inte användas</translation>
    </message>
    <message id="labels:connect.wait">
        <source>Wait for the three checks</source>
        <translation>Vänta på de tre kontrollerna</translation>
    </message>
    <message id="labels:connect.begins">
        <source>Begins by itself after the three checks</source>
        <translation>Börjar av sig självt efter de tre kontrollerna</translation>
    </message>
    <message id="labels:connect.question">
        <source>One question</source>
        <translation>En fråga</translation>
    </message>
    <message id="labels:summary.title">
        <source>Session done</source>
        <translation>Passet klart</translation>
    </message>
    <message id="labels:summary.ended">
        <source>Session ended</source>
        <translation>Passet slutade</translation>
    </message>
    <message id="labels:summary.load">
        <source>Load shown by the scale: mean {mean}. Highest seen {highest}.</source>
        <translation>Last enligt vågen: medel {mean}. Högsta sedda {highest}.</translation>
    </message>
    <message id="labels:summary.noload">
        <source>Load shown by the scale: no data.</source>
        <translation>Last enligt vågen: inget värde.</translation>
    </message>
    <message id="labels:summary.in">
        <source>in band</source>
        <translation>i målområdet</translation>
    </message>
    <message id="labels:summary.below">
        <source>below</source>
        <translation>under</translation>
    </message>
    <message id="labels:summary.above">
        <source>above</source>
        <translation>över</translation>
    </message>
    <message id="labels:summary.unknown">
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message id="labels:summary.rest">
        <source>rest and pauses</source>
        <translation>vila och pauser</translation>
    </message>
    <message id="labels:summary.worst">
        <source>Worst pain in the session</source>
        <translation>Värsta smärtan under passet</translation>
    </message>
    <message id="labels:summary.after">
        <source>Pain now</source>
        <translation>Smärta nu</translation>
    </message>
    <message id="labels:summary.ends">
        <source>0 no pain, 10 worst pain</source>
        <translation>0 ingen smärta, 10 värsta smärta</translation>
    </message>
    <message id="labels:summary.once">
        <source>once</source>
        <translation>en gång</translation>
    </message>
    <message id="labels:summary.twice">
        <source>twice</source>
        <translation>två gånger</translation>
    </message>
    <message id="labels:summary.times">
        <source>{count} times</source>
        <translation>{count} gånger</translation>
    </message>
    <message id="labels:summary.when">
        <source>{start} to {end}, {time}</source>
        <translation>{start} till {end}, {time}</translation>
    </message>
    <message id="labels:summary.note">
        <source>Add note</source>
        <translation>Lägg till anteckning</translation>
    </message>
    <message id="labels:summary.note.ask">
        <source>Note for your physio</source>
        <translation>Anteckning till din fysioterapeut</translation>
    </message>
    <message id="labels:summary.note.keep">
        <source>Keep note</source>
        <translation>Behåll anteckningen</translation>
    </message>
    <message id="labels:summary.close">
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message id="labels:summary.wait">
        <source>Saving</source>
        <translation>Sparar</translation>
    </message>
    <message id="labels:summary.min">
        <source>0 min</source>
        <translation>0 min</translation>
    </message>
    <message id="labels:gone.title">
        <source>No session. Nothing was saved.</source>
        <translation>Inget pass. Inget sparades.</translation>
    </message>
    <message id="labels:keys.title">
        <source>Keys</source>
        <extracomment>What the key does.</extracomment>
        <translation>Tangenter</translation>
    </message>
    <message id="labels:keys.close">
        <source>Close</source>
        <extracomment>What the key does.</extracomment>
        <translation>Stäng</translation>
    </message>
    <message id="labels:leave.ask">
        <source>A session runs. Stop it first.</source>
        <translation>Ett pass pågår. Avsluta det först.</translation>
    </message>
    <message id="labels:leave.how">
        <source>Esc pauses and asks. Then close the window.</source>
        <translation>Esc pausar och frågar. Stäng sedan fönstret.</translation>
    </message>
    <message id="labels:fault.title">
        <source>A part of the window failed</source>
        <translation>En del av fönstret slutade fungera</translation>
    </message>
    <message id="labels:fault.text">
        <source>Trust the scale’s display. Alarms still sound.</source>
        <translation>Lita på vågens display. Larmen hörs ändå.</translation>
    </message>
    <message id="labels:check.title">
        <source>Scale check</source>
        <translation>Vågkontroll</translation>
    </message>
    <message id="labels:check.what">
        <source>What your scale really does</source>
        <translation>Vad din våg verkligen gör</translation>
    </message>
    <message id="labels:check.what.1">
        <source>Measures rate, lock, auto-off, drift and zero.</source>
        <translation>Mäter takt, låsning, avstängning, drift och nollpunkt.</translation>
    </message>
    <message id="labels:check.what.2">
        <source>Known weights show its error.</source>
        <translation>Kända vikter visar dess fel.</translation>
    </message>
    <message id="labels:check.takes">
        <source>It takes about {minutes} minutes.</source>
        <translation>Det tar cirka {minutes} minuter.</translation>
    </message>
    <message id="labels:check.hold.ask">
        <source>Hold to be tested</source>
        <translation>Belastningstid att testa</translation>
    </message>
    <message id="labels:check.hold.only">
        <source>The verdict vouches for this time only.</source>
        <translation>Omdömet gäller bara den här tiden.</translation>
    </message>
    <message id="labels:check.hold.plan">
        <source>Your plan holds {time}.</source>
        <translation>Din plan håller {time}.</translation>
    </message>
    <message id="labels:check.save">
        <source>Save report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message id="labels:check.saved">
        <source>The report is saved.</source>
        <translation>Rapporten är sparad.</translation>
    </message>
    <message id="labels:check.unsaved">
        <source>The report is not saved.</source>
        <translation>Rapporten är inte sparad.</translation>
    </message>
    <message id="labels:check.file">
        <source>scale-check</source>
        <translation>vagkontroll</translation>
    </message>
    <message id="labels:check.files">
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message id="labels:check.floor">
        <source>Scale on a hard, level floor</source>
        <translation>Vågen på hårt, plant golv</translation>
    </message>
    <message id="labels:check.weights.ask">
        <source>Known weights, in kg</source>
        <translation>Kända vikter, i kg</translation>
    </message>
    <message id="labels:check.weights.how">
        <source>With commas. Filled bottles will do.</source>
        <translation>Med kommatecken. Fyllda flaskor duger.</translation>
    </message>
    <message id="labels:check.what.3">
        <source>Scales that send single values: known weights only.</source>
        <translation>Det tar tre till fem minuter.</translation>
    </message>
    <message id="labels:check.weights.bad">
        <source>Give kg with commas: 0, 5, 10</source>
        <translation>Ange kg med kommatecken: 0, 5, 10</translation>
    </message>
    <message id="labels:check.corners">
        <source>Also weigh on the corners</source>
        <translation>Väg även på hörnen</translation>
    </message>
    <message id="labels:check.pad">
        <source>Body-fat scale? It passes a current.</source>
        <translation>Kroppsfettvåg? Den skickar ström.</translation>
    </message>
    <message id="labels:check.pad.how">
        <source>Keep bare metal off it. Use a pad.</source>
        <translation>Håll bar metall borta. Använd en dyna.</translation>
    </message>
    <message id="labels:check.start">
        <source>Start the check</source>
        <translation>Börja kontrollen</translation>
    </message>
    <message id="labels:check.again">
        <source>Check again</source>
        <translation>Kontrollera igen</translation>
    </message>
    <message id="labels:check.done">
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message id="labels:check.use">
        <source>Use this scale</source>
        <translation>Använd vågen</translation>
    </message>
    <message id="labels:check.back">
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message id="labels:check.stop">
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message id="labels:check.skip">
        <source>Leave out</source>
        <translation>Hoppa över</translation>
    </message>
    <message id="labels:check.next">
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message id="labels:check.shows">
        <source>The scale shows</source>
        <translation>Vågen visar</translation>
    </message>
    <message id="labels:check.which">
        <source>Weight {number} of {count}</source>
        <translation>Vikt {number} av {count}</translation>
    </message>
    <message id="labels:check.failed">
        <source>The check did not work</source>
        <translation>Kontrollen gick inte</translation>
    </message>
    <message id="labels:check.known">
        <source>Known weights</source>
        <translation>Kända vikter</translation>
    </message>
    <message id="labels:check.known.how">
        <source>Each shown load, against the true one</source>
        <translation>Varje visad last mot den sanna</translation>
    </message>
    <message id="labels:check.known.none">
        <source>Known weights: not measured</source>
        <translation>Kända vikter: inte mätta</translation>
    </message>
    <message id="labels:check.col.weight">
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message id="labels:check.col.low">
        <source>Lowest</source>
        <translation>Lägst</translation>
    </message>
    <message id="labels:check.col.high">
        <source>Highest</source>
        <translation>Högst</translation>
    </message>
    <message id="labels:check.col.error">
        <source>Worst error</source>
        <translation>Största fel</translation>
    </message>
    <message id="labels:check.errors">
        <source>Error, kg. Shaded: allowed.</source>
        <translation>Fel, kg. Skuggat: tillåtet.</translation>
    </message>
    <message id="labels:check.accuracy">
        <source>A shown load is within {load}</source>
        <translation>En visad last stämmer inom {load}</translation>
    </message>
    <message id="labels:check.accuracy.none">
        <source>Accuracy not measured</source>
        <translation>Noggrannhet inte mätt</translation>
    </message>
    <message id="labels:check.unmeasured">
        <source>not measured</source>
        <translation>inte mätt</translation>
    </message>
    <message id="labels:check.rate">
        <source>Reading rate</source>
        <translation>Mätvärden</translation>
    </message>
    <message id="labels:check.rate.need">
        <source>needs 1 per s or more</source>
        <translation>minst 1 per s</translation>
    </message>
    <message id="labels:check.gap">
        <source>Longest gap</source>
        <translation>Längsta lucka</translation>
    </message>
    <message id="labels:check.gap.need">
        <source>needs 2 s or less</source>
        <translation>högst 2 s</translation>
    </message>
    <message id="labels:check.lock">
        <source>Holds its reading</source>
        <translation>Håller kvar värdet</translation>
    </message>
    <message id="labels:check.off">
        <source>Turns itself off</source>
        <translation>Stänger av sig</translation>
    </message>
    <message id="labels:check.hangup">
        <source>Ends the connection</source>
        <translation>Avslutar anslutningen</translation>
    </message>
    <message id="labels:check.drift">
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message id="labels:check.return">
        <source>Zero return</source>
        <translation>Tillbaka till noll</translation>
    </message>
    <message id="labels:check.wake">
        <source>Smallest load</source>
        <translation>Minsta last</translation>
    </message>
    <message id="labels:check.wake.need">
        <source>the first it showed</source>
        <translation>den första den visade</translation>
    </message>
    <message id="labels:check.most">
        <source>needs {load} or less</source>
        <translation>högst {load}</translation>
    </message>
    <message id="labels:check.steady">
        <source>{time} steady load</source>
        <translation>{time} stilla last</translation>
    </message>
    <message id="labels:check.on">
        <source>on for {time}</source>
        <translation>på i {time}</translation>
    </message>
    <message id="labels:check.after">
        <source>after {time}</source>
        <translation>efter {time}</translation>
    </message>
    <message id="labels:check.yes">
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message id="labels:check.no">
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message id="labels:today.scale_check">
        <source>Scale check</source>
        <translation>Vågkontroll</translation>
    </message>
    <message id="labels:mini.title">
        <source>Session</source>
        <translation>Pass</translation>
    </message>
    <message id="labels:keys.w">
        <source>Mini strip in a session, and back</source>
        <extracomment>What the key does.</extracomment>
        <translation>Minirad under ett pass, och tillbaka</translation>
    </message>
    <message id="labels:prescribe.title">
        <source>New plan</source>
        <translation>Ny plan</translation>
    </message>
    <message id="labels:prescribe.for">
        <source>Plan for {code}</source>
        <translation>Plan för {code}</translation>
    </message>
    <message id="labels:prescribe.state">
        <source>Not confirmed. The patient cannot start it.</source>
        <translation>Inte bekräftad. Patienten kan inte starta den.</translation>
    </message>
    <message id="labels:prescribe.done">
        <source>Confirmed by {name}, {role}</source>
        <translation>Bekräftad av {name}, {role}</translation>
    </message>
    <message id="labels:prescribe.back">
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message id="labels:prescribe.patient">
        <source>Protocol and patient</source>
        <translation>Patient</translation>
    </message>
    <message id="labels:prescribe.protocol">
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message id="labels:prescribe.code">
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message id="labels:prescribe.code.how">
        <source>Never a name</source>
        <translation>Aldrig ett namn</translation>
    </message>
    <message id="labels:prescribe.code.none">
        <source>Type a code for the patient</source>
        <translation>Skriv en kod för patienten</translation>
    </message>
    <message id="labels:prescribe.side">
        <source>Side, level</source>
        <translation>Sida, nivå</translation>
    </message>
    <message id="labels:prescribe.side.name">
        <source>Side</source>
        <translation>Sida</translation>
    </message>
    <message id="labels:prescribe.level.name">
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message id="labels:prescribe.side.none">
        <source>Not said</source>
        <translation>Öppet</translation>
    </message>
    <message id="labels:prescribe.side.left">
        <source>Left</source>
        <translation>Vänster</translation>
    </message>
    <message id="labels:prescribe.side.right">
        <source>Right</source>
        <translation>Höger</translation>
    </message>
    <message id="labels:prescribe.level.none">
        <source>Not said</source>
        <translation>Öppet</translation>
    </message>
    <message id="labels:prescribe.level.transfemoral">
        <source>Above knee</source>
        <translation>Ovanför knät</translation>
    </message>
    <message id="labels:prescribe.level.transtibial">
        <source>Below knee</source>
        <translation>Nedanför knät</translation>
    </message>
    <message id="labels:prescribe.level.upper">
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message id="labels:prescribe.weight">
        <source>Body weight</source>
        <translation>Kroppsvikt</translation>
    </message>
    <message id="labels:prescribe.weight.none">
        <source>Type the weight, in kg or lb</source>
        <translation>Skriv vikten, i kg eller lb</translation>
    </message>
    <message id="labels:prescribe.weight.date">
        <source>Weighed on</source>
        <translation>Vägningsdag</translation>
    </message>
    <message id="labels:prescribe.unit">
        <source>Unit on screen</source>
        <translation>Enhet på skärmen</translation>
    </message>
    <message id="labels:prescribe.valid">
        <source>Valid</source>
        <translation>Giltighet</translation>
    </message>
    <message id="labels:prescribe.valid.from">
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message id="labels:prescribe.valid.until">
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message id="labels:prescribe.valid.bad">
        <source>The last day comes after the first</source>
        <translation>Sista dagen kommer efter den första</translation>
    </message>
    <message id="labels:prescribe.valid.long">
        <source>A plan lasts a year at most</source>
        <translation>En plan gäller högst ett år</translation>
    </message>
    <message id="labels:prescribe.valid.past">
        <source>The last day has passed</source>
        <translation>Sista dagen har passerat</translation>
    </message>
    <message id="labels:prescribe.contact">
        <source>Clinic phone</source>
        <translation>Klinikens telefon</translation>
    </message>
    <message id="labels:prescribe.contact.how">
        <source>Shown when something is wrong</source>
        <translation>Visas när något är fel</translation>
    </message>
    <message id="labels:prescribe.stated">
        <source>What the sources state</source>
        <translation>Vad källorna anger</translation>
    </message>
    <message id="labels:prescribe.stated.none">
        <source>The sources state no number.</source>
        <translation>Källorna anger inget tal.</translation>
    </message>
    <message id="labels:prescribe.open">
        <source>What you fill</source>
        <translation>Vad du fyller i</translation>
    </message>
    <message id="labels:prescribe.open.how">
        <source>No source gives these numbers.</source>
        <translation>Ingen källa anger dessa tal.</translation>
    </message>
    <message id="labels:prescribe.open.all">
        <source>Use all proposals</source>
        <translation>Använd alla förslag</translation>
    </message>
    <message id="labels:prescribe.own">
        <source>Your own limits</source>
        <translation>Dina egna gränser</translation>
    </message>
    <message id="labels:prescribe.fill">
        <source>No source. You fill this.</source>
        <translation>Ingen källa. Du fyller i.</translation>
    </message>
    <message id="labels:prescribe.emptied">
        <source>Empty. A source gives this number.</source>
        <translation>Tomt. En källa anger detta tal.</translation>
    </message>
    <message id="labels:prescribe.use">
        <source>Use {value}</source>
        <translation>Använd {value}</translation>
    </message>
    <message id="labels:prescribe.use.name">
        <source>{field}: use the proposal, {value}</source>
        <translation>{field}: använd förslaget, {value}</translation>
    </message>
    <message id="labels:prescribe.proposed">
        <source>Our proposal</source>
        <translation>Vårt förslag</translation>
    </message>
    <message id="labels:prescribe.yours">
        <source>Your number</source>
        <translation>Ditt tal</translation>
    </message>
    <message id="labels:prescribe.yours.was">
        <source>Your number. The source says {value}.</source>
        <translation>Ditt tal. Källan anger {value}.</translation>
    </message>
    <message id="labels:prescribe.optional">
        <source>Only if you want it lower</source>
        <translation>Bara om du vill ha lägre</translation>
    </message>
    <message id="labels:prescribe.certainty.read">
        <source>Source {number}, read</source>
        <translation>Källa {number}, läst</translation>
    </message>
    <message id="labels:prescribe.certainty.secondary">
        <source>Source {number}, told by others</source>
        <translation>Källa {number}, återgiven av andra</translation>
    </message>
    <message id="labels:prescribe.certainty.patient">
        <source>Source {number}, one patient’s account</source>
        <translation>Källa {number}, en patients berättelse</translation>
    </message>
    <message id="labels:prescribe.certainty.brief">
        <source>Source {number}, text not found</source>
        <translation>Källa {number}, text inte funnen</translation>
    </message>
    <message id="labels:prescribe.certainty.recalled">
        <source>Source {number}, recalled, not read again</source>
        <translation>Källa {number}, ur minnet, inte omläst</translation>
    </message>
    <message id="labels:prescribe.f.load.start_kg">
        <source>First target</source>
        <translation>Första målet</translation>
    </message>
    <message id="labels:prescribe.f.load.step_kg">
        <source>Step</source>
        <translation>Ökning</translation>
    </message>
    <message id="labels:prescribe.f.load.step_every_days">
        <source>Days a stage, least</source>
        <translation>Dagar per steg, minst</translation>
    </message>
    <message id="labels:prescribe.f.load.ceiling.body_weight_fraction">
        <source>Ceiling, of body weight</source>
        <translation>Tak, av kroppsvikten</translation>
    </message>
    <message id="labels:prescribe.f.load.ceiling.kg">
        <source>Ceiling, most</source>
        <translation>Tak, högst</translation>
    </message>
    <message id="labels:prescribe.f.dose.sessions_per_day">
        <source>Sessions a day</source>
        <translation>Pass om dagen</translation>
    </message>
    <message id="labels:prescribe.f.dose.bouts">
        <source>Bouts</source>
        <translation>Omgångar</translation>
    </message>
    <message id="labels:prescribe.f.dose.hold_s">
        <source>Time in band, a bout</source>
        <translation>Tid i målområdet, per omgång</translation>
    </message>
    <message id="labels:prescribe.f.dose.rest_s">
        <source>Rest between bouts</source>
        <translation>Vila mellan omgångar</translation>
    </message>
    <message id="labels:prescribe.f.stages.tolerance_kg">
        <source>Band, up and down</source>
        <translation>Målområde, upp och ner</translation>
    </message>
    <message id="labels:prescribe.f.stages.grace_s">
        <source>Out of band, at most</source>
        <translation>Utanför målområdet, högst</translation>
    </message>
    <message id="labels:prescribe.f.limits.max_session_s">
        <source>Longest session</source>
        <translation>Längsta pass</translation>
    </message>
    <message id="labels:prescribe.f.limits.max_sessions_per_day">
        <source>Sessions a day, most</source>
        <translation>Pass om dagen, högst</translation>
    </message>
    <message id="labels:prescribe.f.limits.min_hours_between">
        <source>Hours between</source>
        <translation>Timmar emellan</translation>
    </message>
    <message id="labels:prescribe.f.limits.max_loading_rate_kg_s">
        <source>Loading rate, most</source>
        <translation>Belastningstakt, högst</translation>
    </message>
    <message id="labels:prescribe.f.pain.progress_below">
        <source>More load: pain below</source>
        <translation>Mer last: smärta under</translation>
    </message>
    <message id="labels:prescribe.f.pain.no_start_at">
        <source>Pain: do not start at</source>
        <translation>Smärta: börja inte vid</translation>
    </message>
    <message id="labels:prescribe.f.pain.hold_stage_at">
        <source>Pain: hold the load at</source>
        <translation>Smärta: behåll lasten vid</translation>
    </message>
    <message id="labels:prescribe.f.pain.stop_at">
        <source>Pain: stop the session at</source>
        <translation>Smärta: avsluta passet vid</translation>
    </message>
    <message id="labels:prescribe.f.pain.next_morning_flag_at">
        <source>Pain next morning: flag at</source>
        <translation>Smärta nästa morgon: märk vid</translation>
    </message>
    <message id="labels:prescribe.f.progression.required_fraction">
        <source>Next stage: time done</source>
        <translation>Nästa steg: utförd tid</translation>
    </message>
    <message id="labels:prescribe.f.limits.ceiling_kg">
        <source>Lower ceiling</source>
        <translation>Lägre tak</translation>
    </message>
    <message id="labels:prescribe.f.limits.overload_kg">
        <source>Lower limit</source>
        <translation>Lägre gräns</translation>
    </message>
    <message id="labels:prescribe.tolerance.rule">
        <source>10 %</source>
        <translation>10 %</translation>
    </message>
    <message id="labels:prescribe.tolerance.echo">
        <source>10 %, least {load}, under the ceiling</source>
        <translation>10 %, minst {load}, under taket</translation>
    </message>
    <message id="labels:prescribe.tolerance.bad">
        <source>Type a load, or 10 %</source>
        <translation>Skriv en last, eller 10 %</translation>
    </message>
    <message id="labels:prescribe.ceiling">
        <source>Ceiling</source>
        <translation>Tak</translation>
    </message>
    <message id="labels:prescribe.ceiling.value">
        <source>{kg} · {lb} · {share} of body weight</source>
        <translation>{kg} · {lb} · {share} av kroppsvikten</translation>
    </message>
    <message id="labels:prescribe.ceiling.wait">
        <source>Needs the body weight</source>
        <translation>Kräver kroppsvikten</translation>
    </message>
    <message id="labels:prescribe.ceiling.none">
        <source>Fill one of the ceilings</source>
        <translation>Fyll i ett av taken</translation>
    </message>
    <message id="labels:prescribe.ceiling.own">
        <source>Not over the protocol’s {load}</source>
        <translation>Inte över protokollets {load}</translation>
    </message>
    <message id="labels:prescribe.stages">
        <source>Stages</source>
        <translation>Steg</translation>
    </message>
    <message id="labels:prescribe.stages.wait">
        <source>The stages follow from the numbers.</source>
        <translation>Stegen följer av talen.</translation>
    </message>
    <message id="labels:prescribe.stages.name">
        <source>Stages: targets, bands and limits</source>
        <translation>Steg: mål, målområden och gränser</translation>
    </message>
    <message id="labels:prescribe.c.stage">
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message id="labels:prescribe.c.target">
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message id="labels:prescribe.c.band">
        <source>Band</source>
        <translation>Målområde</translation>
    </message>
    <message id="labels:prescribe.c.limit">
        <source>Limit</source>
        <translation>Gräns</translation>
    </message>
    <message id="labels:prescribe.c.day">
        <source>A day</source>
        <translation>Per dag</translation>
    </message>
    <message id="labels:prescribe.c.bouts">
        <source>Bouts</source>
        <translation>Omgångar</translation>
    </message>
    <message id="labels:prescribe.c.rest">
        <source>Rest</source>
        <translation>Vila</translation>
    </message>
    <message id="labels:prescribe.c.days">
        <source>Days, least</source>
        <translation>Dagar, minst</translation>
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
        <translation>Nästa steg</translation>
    </message>
    <message id="labels:prescribe.rule.manual">
        <source>by clinician only</source>
        <translation>bara av vårdpersonal</translation>
    </message>
    <message id="labels:prescribe.rule.propose">
        <source>proposed, clinician decides</source>
        <translation>föreslås, vårdpersonal beslutar</translation>
    </message>
    <message id="labels:prescribe.rule.automatic">
        <source>by the rule itself</source>
        <translation>av regeln själv</translation>
    </message>
    <message id="labels:prescribe.mode">
        <source>Time in band</source>
        <translation>Tid i målområdet</translation>
    </message>
    <message id="labels:prescribe.mode.cumulative">
        <source>adds up</source>
        <translation>läggs ihop</translation>
    </message>
    <message id="labels:prescribe.mode.continuous">
        <source>in one go</source>
        <translation>i ett sträck</translation>
    </message>
    <message id="labels:prescribe.plot.name">
        <source>{first} to {last} in {days} days, ceiling {ceiling}</source>
        <translation>{first} till {last} på {days} dagar, tak {ceiling}</translation>
    </message>
    <message id="labels:prescribe.plot.ceiling">
        <source>Ceiling {load}</source>
        <translation>Tak {load}</translation>
    </message>
    <message id="labels:prescribe.plot.day">
        <source>day {day}</source>
        <translation>dag {day}</translation>
    </message>
    <message id="labels:prescribe.many">
        <source>Over 100 stages. Take larger steps.</source>
        <translation>Över 100 steg. Ta större ökningar.</translation>
    </message>
    <message id="labels:prescribe.checks">
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message id="labels:prescribe.check.bands">
        <source>Every band is below the ceiling</source>
        <translation>Alla målområden är under taket</translation>
    </message>
    <message id="labels:prescribe.check.bands.bad">
        <source>A band is above the ceiling</source>
        <translation>Ett målområde är över taket</translation>
    </message>
    <message id="labels:prescribe.check.wide">
        <source>Each target is twice its band</source>
        <translation>Varje mål är dubbelt så stort</translation>
    </message>
    <message id="labels:prescribe.check.wide.bad">
        <source>A band is too wide</source>
        <translation>Ett målområde är för brett</translation>
    </message>
    <message id="labels:prescribe.check.steps">
        <source>No step over 25 % or 10 kg</source>
        <translation>Ingen ökning över 25 % eller 10 kg</translation>
    </message>
    <message id="labels:prescribe.check.step.large">
        <source>One large step to confirm</source>
        <translation>En stor ökning att bekräfta</translation>
    </message>
    <message id="labels:prescribe.check.steps.large">
        <source>{count} large steps to confirm</source>
        <translation>{count} stora ökningar att bekräfta</translation>
    </message>
    <message id="labels:prescribe.check.dose">
        <source>At most 30 min, 3 times a day</source>
        <translation>Högst 30 min, 3 gånger om dagen</translation>
    </message>
    <message id="labels:prescribe.check.dose.bad">
        <source>More or longer sessions than usual</source>
        <translation>Fler eller längre pass än vanligt</translation>
    </message>
    <message id="labels:prescribe.check.scale">
        <source>Scale shows loads this small ({load})</source>
        <translation>Vågen visar så små laster ({load})</translation>
    </message>
    <message id="labels:prescribe.check.scale.bad">
        <source>Scale shows nothing below {load}</source>
        <translation>Vågen visar inget under {load}</translation>
    </message>
    <message id="labels:prescribe.check.scale.none">
        <source>No scale was checked here</source>
        <translation>Ingen våg är kontrollerad här</translation>
    </message>
    <message id="labels:prescribe.check.scale.unknown">
        <source>Scale’s smallest load not measured</source>
        <translation>Vågens minsta last inte mätt</translation>
    </message>
    <message id="labels:prescribe.check.age">
        <source>Scale check: {age}</source>
        <translation>Vågkontroll: {age}</translation>
    </message>
    <message id="labels:prescribe.check.full">
        <source>No number is missing</source>
        <translation>Inget tal saknas</translation>
    </message>
    <message id="labels:prescribe.check.one">
        <source>One number is missing: {what}</source>
        <translation>Ett tal saknas: {what}</translation>
    </message>
    <message id="labels:prescribe.check.missing">
        <source>{count} numbers are missing</source>
        <translation>{count} tal saknas</translation>
    </message>
    <message id="labels:prescribe.check.trouble">
        <source>Not understood: {what}</source>
        <translation>Inte förstått: {what}</translation>
    </message>
    <message id="labels:prescribe.find.unseen">
        <source>The scale shows nothing below {load}</source>
        <translation>Vågen visar inget under {load}</translation>
    </message>
    <message id="labels:prescribe.find.step">
        <source>One large step. Confirm it below.</source>
        <translation>En stor ökning. Bekräfta den nedan.</translation>
    </message>
    <message id="labels:prescribe.find.steps">
        <source>{count} large steps. Confirm them below.</source>
        <translation>{count} stora ökningar. Bekräfta dem nedan.</translation>
    </message>
    <message id="labels:prescribe.find.large">
        <source>Stage {stage}: from {before} to {load}, {share} more</source>
        <translation>Steg {stage}: från {before} till {load}, {share} mer</translation>
    </message>
    <message id="labels:prescribe.find.beyond">
        <source>Stage {stage}: from {before} to {load}, far more</source>
        <translation>Steg {stage}: från {before} till {load}, mycket mer</translation>
    </message>
    <message id="labels:prescribe.find.wide">
        <source>Too wide for stage {stage}. At most {load}.</source>
        <translation>För brett för steg {stage}. Högst {load}.</translation>
    </message>
    <message id="labels:prescribe.find.often">
        <source>Over {count} sessions a day are unusual</source>
        <translation>Över {count} pass om dagen är ovanligt</translation>
    </message>
    <message id="labels:prescribe.find.long">
        <source>Over {time} in a session is unusual</source>
        <translation>Över {time} per pass är ovanligt</translation>
    </message>
    <message id="labels:prescribe.find.fewer">
        <source>Not under the {count} sessions prescribed</source>
        <translation>Inte under de {count} ordinerade passen</translation>
    </message>
    <message id="labels:prescribe.find.short">
        <source>One session takes {time}</source>
        <translation>Ett pass tar {time}</translation>
    </message>
    <message id="labels:prescribe.find.higher">
        <source>Not lower. The highest limit is {load}.</source>
        <translation>Inte lägre. Högsta gränsen är {load}.</translation>
    </message>
    <message id="labels:prescribe.find.band">
        <source>Below a band that ends at {load}</source>
        <translation>Under ett målområde som slutar vid {load}</translation>
    </message>
    <message id="labels:prescribe.sign">
        <source>Confirm (clinician)</source>
        <translation>Bekräfta (vårdpersonal)</translation>
    </message>
    <message id="labels:prescribe.sign.words">
        <source>I have set this plan for this patient.</source>
        <translation>Jag har gjort planen för denna patient.</translation>
    </message>
    <message id="labels:prescribe.sign.unusual">
        <source>Unusual in this plan:</source>
        <translation>Ovanligt i planen:</translation>
    </message>
    <message id="labels:prescribe.sign.target">
        <source>Type the first target again</source>
        <translation>Skriv första målet igen</translation>
    </message>
    <message id="labels:prescribe.sign.limit">
        <source>Type its limit again</source>
        <translation>Skriv dess gräns igen</translation>
    </message>
    <message id="labels:prescribe.sign.differs">
        <source>Not the same. Look at both.</source>
        <translation>Inte samma. Titta på båda.</translation>
    </message>
    <message id="labels:prescribe.sign.mean">
        <source>I mean this</source>
        <translation>Jag menar detta</translation>
    </message>
    <message id="labels:prescribe.sign.mean.ask">
        <source>Type “{words}”</source>
        <translation>Skriv ”{words}”</translation>
    </message>
    <message id="labels:prescribe.sign.mean.bad">
        <source>Type the words as they stand</source>
        <translation>Skriv orden som de står</translation>
    </message>
    <message id="labels:prescribe.sign.name">
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message id="labels:prescribe.sign.role">
        <source>Role</source>
        <translation>Yrkesroll</translation>
    </message>
    <message id="labels:prescribe.sign.name.none">
        <source>Type your name</source>
        <translation>Skriv ditt namn</translation>
    </message>
    <message id="labels:prescribe.sign.role.none">
        <source>Type your role, such as physiotherapist</source>
        <translation>Skriv din yrkesroll, såsom fysioterapeut</translation>
    </message>
    <message id="labels:prescribe.sign.note">
        <source>A change after this needs a new confirmation.</source>
        <translation>En ändring kräver en ny bekräftelse.</translation>
    </message>
    <message id="labels:prescribe.sign.confirm">
        <source>Confirm plan</source>
        <translation>Bekräfta planen</translation>
    </message>
    <message id="labels:prescribe.sign.wait">
        <source>Some fields still need you</source>
        <translation>Några fält väntar på dig</translation>
    </message>
    <message id="labels:prescribe.hand">
        <source>Give the plan to the patient</source>
        <translation>Ge planen till patienten</translation>
    </message>
    <message id="labels:prescribe.hand.file">
        <source>Save the file, then mail or copy it.</source>
        <translation>Spara filen, mejla eller kopiera den.</translation>
    </message>
    <message id="labels:prescribe.hand.drop">
        <source>The patient drops it onto the window.</source>
        <translation>Patienten släpper den på fönstret.</translation>
    </message>
    <message id="labels:prescribe.hand.code">
        <source>Or photograph this code.</source>
        <translation>Eller fotografera koden.</translation>
    </message>
    <message id="labels:prescribe.hand.code.how">
        <source>The picture is opened like the file.</source>
        <translation>Bilden öppnas som filen.</translation>
    </message>
    <message id="labels:prescribe.hand.code.name">
        <source>QR code of the plan</source>
        <translation>Planens QR-kod</translation>
    </message>
    <message id="labels:prescribe.hand.here">
        <source>Or keep it on this computer.</source>
        <translation>Eller behåll den på datorn.</translation>
    </message>
    <message id="labels:prescribe.hand.save">
        <source>Save the plan</source>
        <translation>Spara planen</translation>
    </message>
    <message id="labels:prescribe.hand.picture">
        <source>Save the code</source>
        <translation>Spara koden</translation>
    </message>
    <message id="labels:prescribe.hand.keep">
        <source>Keep it here</source>
        <translation>Behåll den här</translation>
    </message>
    <message id="labels:prescribe.hand.new">
        <source>Another plan</source>
        <translation>En plan till</translation>
    </message>
    <message id="labels:prescribe.hand.saved">
        <source>Saved: {name}</source>
        <translation>Sparat: {name}</translation>
    </message>
    <message id="labels:prescribe.hand.kept">
        <source>Kept on this computer</source>
        <translation>Sparat på den här datorn</translation>
    </message>
    <message id="labels:prescribe.hand.failed">
        <source>Not saved</source>
        <translation>Inte sparat</translation>
    </message>
    <message id="labels:drop.kept">
        <source>Plan kept. The demonstration goes on.</source>
        <translation>Planen behållen. Demonstrationen fortsätter.</translation>
    </message>
    <message id="labels:drop.session">
        <source>A session runs. Open the plan later.</source>
        <translation>Ett pass pågår. Öppna planen senare.</translation>
    </message>
    <message id="labels:drop.one">
        <source>Drop one plan, or one picture</source>
        <translation>Släpp en plan, eller en bild</translation>
    </message>
    <message id="labels:today.stage">
        <source>Stage {number} of {count}. {reason}.</source>
        <translation>Steg {number} av {count}. {reason}.</translation>
    </message>
    <message id="labels:today.eligible">
        <source>Eligible for the next stage.</source>
        <translation>Kan gå till nästa steg.</translation>
    </message>
    <message id="labels:today.eligible.who">
        <source>Your clinic decides.</source>
        <translation>Din klinik beslutar.</translation>
    </message>
    <message id="labels:today.finished">
        <source>Last stage done on {day}.</source>
        <translation>Sista steget klart {day}.</translation>
    </message>
    <message id="labels:today.finished.dose">
        <source>{load}, {time} in band each session.</source>
        <translation>{load}, {time} i målområdet varje pass.</translation>
    </message>
    <message id="labels:today.finished.bring">
        <source>Bring this to the training prosthesis fitting.</source>
        <translation>Ta med detta till utprovningen av träningsprotesen.</translation>
    </message>
    <message id="labels:today.ask.skip">
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message id="labels:today.ask.first">
        <source>One question first</source>
        <translation>En fråga först</translation>
    </message>
    <message id="labels:today.ask.how">
        <source>Press a number, or Esc to skip.</source>
        <translation>Tryck en siffra, eller Esc.</translation>
    </message>
    <message id="labels:today.agree.yes">
        <source>Yes, agreed</source>
        <translation>Ja, överenskommet</translation>
    </message>
    <message id="labels:today.agree.no">
        <source>If not, call your clinic.</source>
        <translation>Inte överenskommet? Ring din klinik.</translation>
    </message>
    <message id="labels:today.agree.call">
        <source>If not, call {phone}.</source>
        <translation>Inte överenskommet? Ring {phone}.</translation>
    </message>
    <message id="labels:today.care.done">
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message id="labels:today.unkept">
        <source>This was not kept.</source>
        <translation>Det här sparades inte.</translation>
    </message>
    <message id="labels:summary.ten_minutes">
        <source>Pain ten minutes after</source>
        <translation>Smärta tio minuter efter</translation>
    </message>
    <message id="labels:summary.later">
        <source>Pain is asked again after 10 min.</source>
        <translation>Smärta frågas igen efter 10 min.</translation>
    </message>
    <message id="labels:summary.posture">
        <source>Your posture</source>
        <translation>Din ställning</translation>
    </message>
    <message id="labels:summary.posture.standing">
        <source>Standing</source>
        <translation>Stående</translation>
    </message>
    <message id="labels:summary.posture.leaning">
        <source>Leaning</source>
        <translation>Lutad</translation>
    </message>
    <message id="labels:summary.posture.sitting">
        <source>Sitting</source>
        <translation>Sittande</translation>
    </message>
    <message id="labels:summary.pad">
        <source>Your pad</source>
        <translation>Din dyna</translation>
    </message>
    <message id="labels:summary.pad.usual">
        <source>The usual one</source>
        <translation>Den vanliga</translation>
    </message>
    <message id="labels:summary.pad.other">
        <source>Another one</source>
        <translation>En annan</translation>
    </message>
    <message id="labels:key.use">
        <source>Use this key</source>
        <translation>Använd nyckeln</translation>
    </message>
    <message id="labels:key.where">
        <source>The scale maker’s account holds the key.</source>
        <translation>Nyckeln finns i vågtillverkarens konto.</translation>
    </message>
    <message id="labels:key.kept">
        <source>It stays on this computer.</source>
        <translation>Den stannar på den här datorn.</translation>
    </message>
    <message id="labels:key.count">
        <source>{count} of {total} digits</source>
        <translation>{count} av {total} tecken</translation>
    </message>
    <message id="labels:key.length">
        <source>A key has {total} digits, this has {count}.</source>
        <translation>En nyckel har {total} tecken, denna har {count}.</translation>
    </message>
    <message id="labels:key.digits">
        <source>Only 0 to 9 and A to F.</source>
        <translation>Bara 0 till 9 och A till F.</translation>
    </message>
    <message id="labels:said.watched">
        <source>{name}: {shows}</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{name}: {shows}</translation>
    </message>
    <message id="labels:said.moved">
        <source>{name}: {shows}, moved</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{name}: {shows}, rörde sig</translation>
    </message>
    <message id="labels:settings.clinic">
        <source>For the clinic</source>
        <translation>För kliniken</translation>
    </message>
    <message id="labels:settings.prescribe">
        <source>New plan</source>
        <translation>Ny plan</translation>
    </message>
    <message id="labels:settings.review">
        <source>Review sessions</source>
        <translation>Granska pass</translation>
    </message>
    <message id="labels:settings.title">
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message id="labels:settings.look">
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message id="labels:settings.theme">
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message id="labels:settings.theme.system">
        <source>As the computer</source>
        <translation>Som datorn</translation>
    </message>
    <message id="labels:settings.theme.light">
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message id="labels:settings.theme.dark">
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message id="labels:settings.theme.high-contrast">
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message id="labels:settings.text">
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message id="labels:settings.text.less">
        <source>Smaller text</source>
        <translation>Mindre text</translation>
    </message>
    <message id="labels:settings.text.more">
        <source>Larger text</source>
        <translation>Större text</translation>
    </message>
    <message id="labels:settings.language">
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message id="labels:settings.language.system">
        <source>As the computer</source>
        <translation>Som datorn</translation>
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
        <translation>Används från nästa start</translation>
    </message>
    <message id="labels:settings.motion">
        <source>Less motion</source>
        <translation>Mindre rörelse</translation>
    </message>
    <message id="labels:settings.sound">
        <source>Sound</source>
        <translation>Ljud</translation>
    </message>
    <message id="labels:settings.volume">
        <source>Volume</source>
        <translation>Volym</translation>
    </message>
    <message id="labels:settings.volume.less">
        <source>Softer</source>
        <translation>Svagare</translation>
    </message>
    <message id="labels:settings.volume.more">
        <source>Louder</source>
        <translation>Starkare</translation>
    </message>
    <message id="labels:settings.volume.least">
        <source>Unload alarms are never below half.</source>
        <translation>Avlastningslarm är aldrig under hälften.</translation>
    </message>
    <message id="labels:settings.speech">
        <source>A voice guides you</source>
        <translation>En röst säger vad du ska göra</translation>
    </message>
    <message id="labels:settings.tone">
        <source>Soft tone in the band</source>
        <translation>Mjuk ton i målområdet</translation>
    </message>
    <message id="labels:settings.try">
        <source>Test the sounds</source>
        <translation>Testa ljuden</translation>
    </message>
    <message id="labels:settings.try.stop">
        <source>Stop the test</source>
        <translation>Avsluta testet</translation>
    </message>
    <message id="labels:settings.voice">
        <source>Test the voice</source>
        <translation>Testa rösten</translation>
    </message>
    <message id="labels:settings.try.now">
        <source>You hear: {what}</source>
        <translation>Du hör: {what}</translation>
    </message>
    <message id="labels:settings.try.none">
        <source>You hear nothing: no sound device.</source>
        <translation>Du hör inget: ingen ljudenhet.</translation>
    </message>
    <message id="labels:settings.voice.off">
        <source>The voice is switched off</source>
        <translation>Rösten är avstängd</translation>
    </message>
    <message id="labels:settings.voice.none">
        <source>No voice on this computer</source>
        <translation>Ingen röst på den här datorn</translation>
    </message>
    <message id="labels:settings.cue.in_band">
        <source>In band</source>
        <translation>I målområdet</translation>
    </message>
    <message id="labels:settings.cue.done">
        <source>Bout done</source>
        <translation>Omgången klar</translation>
    </message>
    <message id="labels:settings.cue.low">
        <source>Low</source>
        <translation>För lite</translation>
    </message>
    <message id="labels:settings.cue.high">
        <source>High</source>
        <translation>För mycket</translation>
    </message>
    <message id="labels:settings.cue.prewarn">
        <source>Near the limit</source>
        <translation>Nära gränsen</translation>
    </message>
    <message id="labels:settings.cue.held">
        <source>Reading held</source>
        <translation>Fast värde</translation>
    </message>
    <message id="labels:settings.cue.stale">
        <source>No live data</source>
        <translation>Inga aktuella värden</translation>
    </message>
    <message id="labels:settings.cue.overload">
        <source>Unload now</source>
        <translation>Avlasta nu</translation>
    </message>
    <message id="labels:settings.care">
        <source>Reminders</source>
        <translation>Påminnelser</translation>
    </message>
    <message id="labels:settings.care_weekly">
        <source>Weekly: clean the abutment</source>
        <translation>Varje vecka: rengöring</translation>
    </message>
    <message id="labels:settings.care_monthly">
        <source>Monthly: take a new brush</source>
        <translation>Varje månad: ny borste</translation>
    </message>
    <message id="labels:settings.data">
        <source>Your data</source>
        <translation>Dina data</translation>
    </message>
    <message id="labels:settings.open">
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message id="labels:settings.open.failed">
        <source>The folder does not open here</source>
        <translation>Mappen går inte att öppna här</translation>
    </message>
    <message id="labels:settings.kept">
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message id="labels:settings.unkept">
        <source>Not saved. Lasts until you close.</source>
        <translation>Inte sparat. Gäller tills du stänger.</translation>
    </message>
    <message id="labels:settings.unread">
        <source>The settings file is not read.</source>
        <translation>Inställningsfilen läses inte.</translation>
    </message>
    <message id="labels:settings.unread.stays">
        <source>It stays as it is.</source>
        <translation>Den lämnas som den är.</translation>
    </message>
    <message id="labels:settings.done">
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message id="labels:settings.percent">
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message id="labels:scales.title">
        <source>Your scales</source>
        <translation>Dina vågar</translation>
    </message>
    <message id="labels:scales.checked">
        <source>Checked on {day}</source>
        <translation>Kontrollerad {day}</translation>
    </message>
    <message id="labels:scales.unchecked">
        <source>No scale check yet</source>
        <translation>Ingen vågkontroll än</translation>
    </message>
    <message id="labels:scales.unnamed">
        <source>A scale without a name</source>
        <translation>En våg utan namn</translation>
    </message>
    <message id="labels:scales.forget">
        <source>Forget this scale</source>
        <translation>Glöm den här vågen</translation>
    </message>
    <message id="labels:scales.forget.ask">
        <source>Forget {name}?</source>
        <translation>Glömma {name}?</translation>
    </message>
    <message id="labels:scales.forget.means">
        <source>The next session asks which scale is yours.</source>
        <translation>Nästa pass frågar vilken våg som är din.</translation>
    </message>
    <message id="labels:scales.forget.stays">
        <source>Saved sessions stay as they are.</source>
        <translation>Sparade pass förblir som de är.</translation>
    </message>
    <message id="labels:scales.forget.no">
        <source>Keep it</source>
        <translation>Behåll</translation>
    </message>
    <message id="labels:scales.forget.yes">
        <source>Forget it</source>
        <translation>Glöm</translation>
    </message>
    <message id="labels:scales.forgotten">
        <source>Forgotten. The next session asks for your scale.</source>
        <translation>Glömd. Nästa pass frågar efter din våg.</translation>
    </message>
    <message id="labels:nosound.agree">
        <source>No sound: alarms are only seen. I watch.</source>
        <translation>Inget ljud: larm bara syns. Jag tittar.</translation>
    </message>
    <message id="labels:history.title">
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message id="labels:history.weeks">
        <source>4 weeks</source>
        <translation>4 veckor</translation>
    </message>
    <message id="labels:history.all">
        <source>All</source>
        <translation>Allt</translation>
    </message>
    <message id="labels:history.sessions">
        <source>Sessions</source>
        <translation>Pass</translation>
    </message>
    <message id="labels:history.done">
        <source>{done} of {planned} done</source>
        <translation>{done} av {planned} klara</translation>
    </message>
    <message id="labels:history.shorter.one">
        <source>1 of them shorter</source>
        <translation>1 av dem kortare</translation>
    </message>
    <message id="labels:history.shorter">
        <source>{count} of them shorter</source>
        <translation>{count} av dem kortare</translation>
    </message>
    <message id="labels:history.load">
        <source>Load shown by the scale</source>
        <translation>Last enligt vågen</translation>
    </message>
    <message id="labels:history.mean">
        <source>Mean of every day</source>
        <translation>Medel för varje dag</translation>
    </message>
    <message id="labels:history.full">
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message id="labels:history.part">
        <source>shorter</source>
        <translation>kortare</translation>
    </message>
    <message id="labels:history.missed">
        <source>not done</source>
        <translation>inte gjort</translation>
    </message>
    <message id="labels:history.due">
        <source>planned</source>
        <translation>planerat</translation>
    </message>
    <message id="labels:history.extra">
        <source>extra</source>
        <translation>extra</translation>
    </message>
    <message id="labels:history.apart">
        <source>not counted</source>
        <translation>räknas inte</translation>
    </message>
    <message id="labels:history.plan">
        <source>plan, {unit}</source>
        <translation>plan, {unit}</translation>
    </message>
    <message id="labels:history.yours">
        <source>your mean and range</source>
        <translation>ditt medel och spann</translation>
    </message>
    <message id="labels:history.over">
        <source>above the limit</source>
        <translation>över gränsen</translation>
    </message>
    <message id="labels:history.none">
        <source>no session</source>
        <translation>inget pass</translation>
    </message>
    <message id="labels:history.table">
        <source>Show as table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message id="labels:history.pictures">
        <source>Show as pictures</source>
        <translation>Visa som bilder</translation>
    </message>
    <message id="labels:history.share">
        <source>Share with physio</source>
        <translation>Dela med fysioterapeuten</translation>
    </message>
    <message id="labels:history.back">
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message id="labels:history.reading">
        <source>Reading session {done} of {total}</source>
        <translation>Läser pass {done} av {total}</translation>
    </message>
    <message id="labels:history.empty">
        <source>No sessions yet</source>
        <translation>Inga pass än</translation>
    </message>
    <message id="labels:history.empty.how">
        <source>Each saved session is shown here.</source>
        <translation>Varje sparat pass visas här.</translation>
    </message>
    <message id="labels:history.saved">
        <source>Saved to {file}</source>
        <translation>Sparat i {file}</translation>
    </message>
    <message id="labels:history.saved.how">
        <source>Mail this file to your physio.</source>
        <translation>Mejla filen till din fysioterapeut.</translation>
    </message>
    <message id="labels:history.saved.not">
        <source>The file was not saved</source>
        <translation>Filen sparades inte</translation>
    </message>
    <message id="labels:history.trouble.one">
        <source>1 file cannot be shown</source>
        <translation>1 fil kan inte visas</translation>
    </message>
    <message id="labels:history.trouble">
        <source>{count} files cannot be shown</source>
        <translation>{count} filer kan inte visas</translation>
    </message>
    <message id="labels:history.day">
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message id="labels:history.col.done">
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message id="labels:history.col.time">
        <source>In band</source>
        <translation>I området</translation>
    </message>
    <message id="labels:history.col.mean">
        <source>Mean</source>
        <translation>Medel</translation>
    </message>
    <message id="labels:history.col.band">
        <source>Band</source>
        <translation>Område</translation>
    </message>
    <message id="labels:history.col.pain">
        <source>Worst pain</source>
        <translation>Värsta smärta</translation>
    </message>
    <message id="labels:history.of">
        <source>{done} of {total}</source>
        <translation>{done} av {total}</translation>
    </message>
    <message id="labels:history.says">
        <source>Load by day, {count} days with sessions</source>
        <translation>Last per dag, {count} dagar med pass</translation>
    </message>
    <message id="labels:history.day.says">
        <source>{day}: {done} of {planned} done</source>
        <translation>{day}: {done} av {planned} klara</translation>
    </message>
    <message id="labels:weekday.short.1">
        <source>Mon</source>
        <translation>mån</translation>
    </message>
    <message id="labels:weekday.short.2">
        <source>Tue</source>
        <translation>tis</translation>
    </message>
    <message id="labels:weekday.short.3">
        <source>Wed</source>
        <translation>ons</translation>
    </message>
    <message id="labels:weekday.short.4">
        <source>Thu</source>
        <translation>tors</translation>
    </message>
    <message id="labels:weekday.short.5">
        <source>Fri</source>
        <translation>fre</translation>
    </message>
    <message id="labels:weekday.short.6">
        <source>Sat</source>
        <translation>lör</translation>
    </message>
    <message id="labels:weekday.short.7">
        <source>Sun</source>
        <translation>sön</translation>
    </message>
    <message id="labels:completion.name">
        <source>Last stage</source>
        <translation>Sista steget</translation>
    </message>
    <message id="labels:completion.show">
        <source>Show the page</source>
        <translation>Visa sidan</translation>
    </message>
    <message id="labels:completion.back">
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message id="labels:completion.save">
        <source>Save the page</source>
        <translation>Spara sidan</translation>
    </message>
    <message id="labels:completion.file">
        <source>last-stage</source>
        <translation>sista-steget</translation>
    </message>
    <message id="labels:completion.saved">
        <source>Saved to {file}</source>
        <translation>Sparad i {file}</translation>
    </message>
    <message id="labels:completion.saved.not">
        <source>The page was not saved</source>
        <translation>Sidan sparades inte</translation>
    </message>
    <message id="labels:completion.none">
        <source>The last stage is not done yet</source>
        <translation>Sista steget är inte klart än</translation>
    </message>
    <message id="labels:completion.none.how">
        <source>This page comes after the last stage.</source>
        <translation>Sidan kommer efter sista steget.</translation>
    </message>
    <message id="labels:review.title">
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
    <message id="labels:review.patients">
        <source>Patients</source>
        <translation>Patienter</translation>
    </message>
    <message id="labels:review.patients.count">
        <source>Patients ({count})</source>
        <translation>Patienter ({count})</translation>
    </message>
    <message id="labels:review.folder">
        <source>Open folder</source>
        <translation>Öppna mapp</translation>
    </message>
    <message id="labels:review.print">
        <source>Print one page</source>
        <translation>Skriv ut en sida</translation>
    </message>
    <message id="labels:review.printed">
        <source>One page was printed</source>
        <translation>En sida skrevs ut</translation>
    </message>
    <message id="labels:review.printed.not">
        <source>The page was not printed</source>
        <translation>Sidan skrevs inte ut</translation>
    </message>
    <message id="labels:review.back">
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message id="labels:review.reading">
        <source>Reading {done} of {total} logs</source>
        <translation>Läser {done} av {total} loggar</translation>
    </message>
    <message id="labels:review.proving">
        <source>Checking {done} of {total} logs</source>
        <translation>Kontrollerar {done} av {total} loggar</translation>
    </message>
    <message id="labels:review.intact">
        <source>{intact} of {logs} logs intact</source>
        <translation>{intact} av {logs} loggar hela</translation>
    </message>
    <message id="labels:review.earlier">
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message id="labels:review.later">
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message id="labels:review.period">
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message id="labels:review.span">
        <source>{first} to {last}</source>
        <translation>{first} till {last}</translation>
    </message>
    <message id="labels:review.days">
        <source>{count} days</source>
        <translation>{count} dagar</translation>
    </message>
    <message id="labels:review.all">
        <source>All days</source>
        <translation>Alla dagar</translation>
    </message>
    <message id="labels:review.empty">
        <source>No sessions in this folder</source>
        <translation>Inga pass i den här mappen</translation>
    </message>
    <message id="labels:review.empty.how">
        <source>Open a folder with session logs.</source>
        <translation>Öppna en mapp med passloggar.</translation>
    </message>
    <message id="labels:review.flags">
        <source>Red flags ({count})</source>
        <translation>Varningstecken ({count})</translation>
    </message>
    <message id="labels:review.flags.one">
        <source>Red flag</source>
        <translation>Varningstecken</translation>
    </message>
    <message id="labels:review.flags.more">
        <source>{count} more below</source>
        <translation>{count} till nedanför</translation>
    </message>
    <message id="labels:review.exceptions">
        <source>Exceptional sessions ({count} of {total})</source>
        <translation>Avvikande pass ({count} av {total})</translation>
    </message>
    <message id="labels:review.exceptions.none">
        <source>Every session met the plan</source>
        <translation>Alla pass följde planen</translation>
    </message>
    <message id="labels:review.rest.one">
        <source>The other session met the plan. Keys: J, K.</source>
        <translation>Det andra följde planen. Tangenter: J, K.</translation>
    </message>
    <message id="labels:review.rest">
        <source>The other {count} met the plan. Keys: J, K.</source>
        <translation>{count} andra enligt planen. Tangenter: J, K.</translation>
    </message>
    <message id="labels:review.rest.none">
        <source>Keys: J, K.</source>
        <translation>Tangenter: J, K.</translation>
    </message>
    <message id="labels:review.trust">
        <source>Can these numbers be trusted?</source>
        <translation>Går siffrorna att lita på?</translation>
    </message>
    <message id="labels:review.trust.check">
        <source>Scale check, {day}</source>
        <translation>Vågkontroll, {day}</translation>
    </message>
    <message id="labels:review.trust.check.no">
        <source>Scale check</source>
        <translation>Vågkontroll</translation>
    </message>
    <message id="labels:review.trust.never">
        <source>never done</source>
        <translation>aldrig gjord</translation>
    </message>
    <message id="labels:review.trust.within">
        <source>within {load}</source>
        <translation>inom {load}</translation>
    </message>
    <message id="labels:review.trust.bare">
        <source>accuracy not measured</source>
        <translation>noggrannhet inte mätt</translation>
    </message>
    <message id="labels:review.trust.zero">
        <source>Zero before / after</source>
        <translation>Noll före / efter</translation>
    </message>
    <message id="labels:review.trust.rate">
        <source>Readings, lowest rate</source>
        <translation>Mätvärden, lägsta takt</translation>
    </message>
    <message id="labels:review.trust.gap">
        <source>Longest gap</source>
        <translation>Längsta avbrott</translation>
    </message>
    <message id="labels:review.trust.unknown">
        <source>Unknown time</source>
        <translation>Okänd tid</translation>
    </message>
    <message id="labels:review.trust.logs">
        <source>Logs intact</source>
        <translation>Hela loggar</translation>
    </message>
    <message id="labels:review.trust.chain">
        <source>Logs whose predecessor is missing</source>
        <translation>Loggar vars föregångare saknas</translation>
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
        <translation>{done} av {total}</translation>
    </message>
    <message id="labels:review.trouble">
        <source>Not shown ({count})</source>
        <translation>Visas inte ({count})</translation>
    </message>
    <message id="labels:review.trouble.title">
        <source>Not shown</source>
        <translation>Visas inte</translation>
    </message>
    <message id="labels:review.trouble.files">
        <source>Other files</source>
        <translation>Andra filer</translation>
    </message>
    <message id="labels:review.trouble.rest">
        <source>Everything else in the folder is shown.</source>
        <translation>Allt annat i mappen visas.</translation>
    </message>
    <message id="labels:review.trouble.others.one">
        <source>1 other file is no log.</source>
        <translation>1 annan fil är ingen logg.</translation>
    </message>
    <message id="labels:review.trouble.others">
        <source>{count} other files are no logs.</source>
        <translation>{count} andra filer är inga loggar.</translation>
    </message>
    <message id="labels:review.adherence">
        <source>Adherence</source>
        <translation>Följsamhet</translation>
    </message>
    <message id="labels:review.adherence.count">
        <source>{full} full, {part} part, {missed} missed</source>
        <translation>{full} hela, {part} delvis, {missed} missade</translation>
    </message>
    <message id="labels:review.adherence.of">
        <source>of {planned} sessions</source>
        <translation>av {planned} pass</translation>
    </message>
    <message id="labels:review.adherence.due">
        <source>{count} to do</source>
        <translation>{count} kvar</translation>
    </message>
    <message id="labels:review.adherence.extra">
        <source>{count} extra</source>
        <translation>{count} extra</translation>
    </message>
    <message id="labels:review.adherence.apart">
        <source>{count} not counted</source>
        <translation>{count} ej räknade</translation>
    </message>
    <message id="labels:review.marked.one">
        <source>Count 1 marked session too</source>
        <translation>Räkna med 1 märkt pass</translation>
    </message>
    <message id="labels:review.marked">
        <source>Count {count} marked sessions too</source>
        <translation>Räkna med {count} märkta pass</translation>
    </message>
    <message id="labels:review.marked.why">
        <source>Simulated, replayed, recovered or failed.</source>
        <translation>Simulerade, uppspelade, återställda eller underkända.</translation>
    </message>
    <message id="labels:review.dose">
        <source>Dose: minutes in band per day</source>
        <translation>Dos: minuter i målområdet per dag</translation>
    </message>
    <message id="labels:review.dose.of">
        <source>{done} of {total} min</source>
        <translation>{done} av {total} min</translation>
    </message>
    <message id="labels:review.dose.share">
        <source>({share} %), dashed = plan</source>
        <translation>({share} %), streckat = plan</translation>
    </message>
    <message id="labels:review.dose.says">
        <source>Minutes in band by day, {count} days</source>
        <translation>Minuter i målområdet, {count} dagar</translation>
    </message>
    <message id="labels:review.load">
        <source>Achieved and prescribed load, {unit}</source>
        <translation>Uppnådd och ordinerad last, {unit}</translation>
    </message>
    <message id="labels:review.load.pain">
        <source>pain 0 to 10</source>
        <translation>smärta 0 till 10</translation>
    </message>
    <message id="labels:review.pain.says">
        <source>Pain by day, {count} days with answers</source>
        <translation>Smärta per dag, {count} dagar med svar</translation>
    </message>
    <message id="labels:review.table">
        <source>Show as table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message id="labels:review.pictures">
        <source>Show as pictures</source>
        <translation>Visa som bilder</translation>
    </message>
    <message id="labels:review.day.day">
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message id="labels:review.day.done">
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message id="labels:review.day.time">
        <source>In band</source>
        <translation>I mål</translation>
    </message>
    <message id="labels:review.day.mean">
        <source>Mean</source>
        <translation>Medel</translation>
    </message>
    <message id="labels:review.day.band">
        <source>Band</source>
        <translation>Område</translation>
    </message>
    <message id="labels:review.day.pain">
        <source>Pain</source>
        <translation>Smärta</translation>
    </message>
    <message id="labels:review.legend.plan">
        <source>plan and band</source>
        <translation>plan och målområde</translation>
    </message>
    <message id="labels:review.legend.mean">
        <source>mean, 5 to 95 % of time</source>
        <translation>medel, 5 till 95 % av tiden</translation>
    </message>
    <message id="labels:review.legend.over">
        <source>above limit</source>
        <translation>över gränsen</translation>
    </message>
    <message id="labels:review.legend.before">
        <source>pain before</source>
        <translation>smärta före</translation>
    </message>
    <message id="labels:review.legend.worst">
        <source>worst</source>
        <translation>värst</translation>
    </message>
    <message id="labels:review.legend.none">
        <source>no session</source>
        <translation>inget pass</translation>
    </message>
    <message id="labels:review.session">
        <source>{day}, session {number}</source>
        <translation>{day}, pass {number}</translation>
    </message>
    <message id="labels:review.times">
        <source>{start} to {end}</source>
        <translation>{start} till {end}</translation>
    </message>
    <message id="labels:review.session.none">
        <source>No session chosen</source>
        <translation>Inget pass valt</translation>
    </message>
    <message id="labels:review.day.none">
        <source>{day}: no session</source>
        <translation>{day}: inget pass</translation>
    </message>
    <message id="labels:review.bouts">
        <source>Bouts</source>
        <translation>Omgångar</translation>
    </message>
    <message id="labels:review.bout.number">
        <source>Bout</source>
        <translation>Nr</translation>
    </message>
    <message id="labels:review.bout.in">
        <source>In band</source>
        <translation>I mål</translation>
    </message>
    <message id="labels:review.bout.below">
        <source>Below</source>
        <translation>Under</translation>
    </message>
    <message id="labels:review.bout.above">
        <source>Above</source>
        <translation>Över</translation>
    </message>
    <message id="labels:review.bout.unknown">
        <source>Unkn.</source>
        <translation>Okänt</translation>
    </message>
    <message id="labels:review.bout.mean">
        <source>Mean</source>
        <translation>Medel</translation>
    </message>
    <message id="labels:review.bout.highest">
        <source>Highest</source>
        <translation>Högst</translation>
    </message>
    <message id="labels:review.events">
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message id="labels:review.event.time">
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message id="labels:review.event.what">
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message id="labels:review.compare">
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message id="labels:review.compare.how">
        <source>Draws the three sessions before behind it</source>
        <translation>Ritar de tre passen före bakom</translation>
    </message>
    <message id="labels:review.zoom.in">
        <source>Zoom in</source>
        <translation>Zooma in</translation>
    </message>
    <message id="labels:review.zoom.out">
        <source>Zoom out</source>
        <translation>Zooma ut</translation>
    </message>
    <message id="labels:review.zoom.all">
        <source>Whole session</source>
        <translation>Hela passet</translation>
    </message>
    <message id="labels:review.trace.says">
        <source>Load of the session, {time}, highest {load}</source>
        <translation>Passets last, {time}, högst {load}</translation>
    </message>
    <message id="labels:review.mark.simulated">
        <source>SIMULATED</source>
        <translation>SIMULERAT</translation>
    </message>
    <message id="labels:review.mark.replay">
        <source>REPLAY</source>
        <translation>UPPSPELNING</translation>
    </message>
    <message id="labels:review.mark.recovered">
        <source>RECOVERED</source>
        <translation>ÅTERSTÄLLT</translation>
    </message>
    <message id="labels:review.mark.failed">
        <source>VERIFICATION FAILED</source>
        <translation>KONTROLLEN UNDERKÄND</translation>
    </message>
    <message id="labels:review.mark.apart">
        <source>Not in the figures</source>
        <translation>Inte med i siffrorna</translation>
    </message>
    <message id="labels:review.analgesic">
        <source>Painkiller before.</source>
        <translation>Smärtstillande före.</translation>
    </message>
    <message id="labels:review.decision">
        <source>Decision (clinician)</source>
        <translation>Beslut (behandlare)</translation>
    </message>
    <message id="labels:review.rule.met">
        <source>Progress rule met:</source>
        <translation>Regeln för ökning är uppfylld:</translation>
    </message>
    <message id="labels:review.rule.not">
        <source>Progress rule not met:</source>
        <translation>Regeln för ökning är inte uppfylld:</translation>
    </message>
    <message id="labels:review.hold">
        <source>Hold at {load}</source>
        <translation>Behåll {load}</translation>
    </message>
    <message id="labels:review.next">
        <source>Progress to {load}</source>
        <translation>Öka till {load}</translation>
    </message>
    <message id="labels:review.next.none">
        <source>No further stage</source>
        <translation>Inget högre steg</translation>
    </message>
    <message id="labels:review.step">
        <source>Step back to {load}</source>
        <translation>Tillbaka till {load}</translation>
    </message>
    <message id="labels:review.step.none">
        <source>No lower stage</source>
        <translation>Inget lägre steg</translation>
    </message>
    <message id="labels:review.stop">
        <source>Stop, call patient</source>
        <translation>Avbryt, ring patienten</translation>
    </message>
    <message id="labels:review.figures">
        <source>Figures</source>
        <translation>Mått</translation>
    </message>
    <message id="labels:review.figure">
        <source>Figure</source>
        <translation>Mått</translation>
    </message>
    <message id="labels:review.figure.value">
        <source>Value, or why there is none</source>
        <translation>Värde, eller varför inget finns</translation>
    </message>
    <message id="labels:review.figure.time">
        <source>Time in band</source>
        <translation>Tid i målområdet</translation>
    </message>
    <message id="labels:review.figure.sure">
        <source>Surely, possibly in band</source>
        <translation>Säkert, möjligen i målområdet</translation>
    </message>
    <message id="labels:review.figure.from">
        <source>{first} to {last}</source>
        <translation>{first} till {last}</translation>
    </message>
    <message id="labels:review.figure.dose">
        <source>Dose</source>
        <translation>Dos</translation>
    </message>
    <message id="labels:review.figure.mean">
        <source>Mean, SD</source>
        <translation>Medel, SD</translation>
    </message>
    <message id="labels:review.figure.sd">
        <source>{load}, {sd}</source>
        <translation>{load}, {sd}</translation>
    </message>
    <message id="labels:review.figure.error">
        <source>Applied minus prescribed</source>
        <translation>Uppnådd minus ordinerad</translation>
    </message>
    <message id="labels:review.figure.rmse">
        <source>{load}, RMSE {rmse}</source>
        <translation>{load}, RMSE {rmse}</translation>
    </message>
    <message id="labels:review.figure.near">
        <source>Within 10 % of target</source>
        <translation>Inom 10 % av målet</translation>
    </message>
    <message id="labels:review.figure.steady">
        <source>CV while steady</source>
        <translation>CV vid stadig last</translation>
    </message>
    <message id="labels:review.figure.rise">
        <source>Fastest rise</source>
        <translation>Brantaste ökning</translation>
    </message>
    <message id="labels:review.figure.reach">
        <source>In band after</source>
        <translation>I målområdet efter</translation>
    </message>
    <message id="labels:review.figure.over">
        <source>Above the limit</source>
        <translation>Över gränsen</translation>
    </message>
    <message id="labels:review.figure.over.value">
        <source>{count} ×, {time}; {load}</source>
        <translation>{count} ×, {time}; {load}</translation>
    </message>
    <message id="labels:review.figure.link">
        <source>Readings</source>
        <translation>Mätvärden</translation>
    </message>
    <message id="labels:review.figure.link.value">
        <source>{rate}, longest gap {gap}</source>
        <translation>{rate}, längsta lucka {gap}</translation>
    </message>
    <message id="labels:review.figure.zero">
        <source>Zero after loading</source>
        <translation>Nolla efter belastning</translation>
    </message>
    <message id="labels:review.figure.accuracy">
        <source>Accuracy of the scale</source>
        <translation>Vågens noggrannhet</translation>
    </message>
    <message id="labels:review.stages">
        <source>Stages</source>
        <translation>Steg</translation>
    </message>
    <message id="labels:review.stage.load">
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message id="labels:review.stage.done">
        <source>In full</source>
        <translation>Hela</translation>
    </message>
    <message id="labels:review.stage.error">
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message id="labels:review.stage.sd">
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message id="labels:review.stage.near">
        <source>Within 10 %</source>
        <translation>Inom 10 %</translation>
    </message>
    <message id="labels:review.stage.how">
        <source>Error: applied minus prescribed, over sessions.</source>
        <translation>Fel: uppnådd minus ordinerad, över passen.</translation>
    </message>
    <message id="labels:review.reason">
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message id="labels:review.name">
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message id="labels:review.save">
        <source>Save decision</source>
        <translation>Spara beslutet</translation>
    </message>
    <message id="labels:review.save.how">
        <source>Choose one and give a reason.</source>
        <translation>Välj ett och ange ett skäl.</translation>
    </message>
    <message id="labels:review.save.name">
        <source>Sign with your name.</source>
        <translation>Skriv under med ditt namn.</translation>
    </message>
    <message id="labels:review.save.never">
        <source>The app never changes a plan.</source>
        <translation>Appen ändrar aldrig en plan.</translation>
    </message>
    <message id="labels:review.saved">
        <source>Saved beside the logs</source>
        <translation>Sparat bredvid loggarna</translation>
    </message>
    <message id="labels:review.saved.not">
        <source>The decision was not saved</source>
        <translation>Beslutet sparades inte</translation>
    </message>
    <message id="labels:review.saved.not.how">
        <source>It still stands here; try again.</source>
        <translation>Det står kvar här; försök igen.</translation>
    </message>
    <message id="labels:review.decided">
        <source>{day}, {who}:</source>
        <translation>{day}, {who}:</translation>
    </message>
    <message id="labels:review.decided.hold">
        <source>hold</source>
        <translation>behåll</translation>
    </message>
    <message id="labels:review.decided.next">
        <source>next stage</source>
        <translation>nästa steg</translation>
    </message>
    <message id="labels:review.decided.back">
        <source>step back</source>
        <translation>ett steg tillbaka</translation>
    </message>
    <message id="labels:review.decided.stop">
        <source>stop and call</source>
        <translation>avbryt och ring</translation>
    </message>
    <message id="labels:review.damaged">
        <source>Earlier decisions were changed</source>
        <translation>Tidigare beslut har ändrats</translation>
    </message>
    <message id="labels:review.col.patient">
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message id="labels:review.col.flags">
        <source>Red flags</source>
        <translation>Varningstecken</translation>
    </message>
    <message id="labels:review.col.sessions">
        <source>Sessions</source>
        <translation>Pass</translation>
    </message>
    <message id="labels:review.col.first">
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message id="labels:review.col.last">
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message id="labels:review.col.when">
        <source>Session</source>
        <translation>Pass</translation>
    </message>
    <message id="labels:review.col.why">
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message id="labels:review.col.file">
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message id="labels:cap.space">
        <source>Space</source>
        <extracomment>As it is printed on the key.</extracomment>
        <translation>Mellanslag</translation>
    </message>
    <message id="labels:cap.enter">
        <source>Enter</source>
        <extracomment>As it is printed on the key.</extracomment>
        <translation>Enter</translation>
    </message>
    <message id="labels:cap.tab">
        <source>Tab, arrows</source>
        <extracomment>As it is printed on the key.</extracomment>
        <translation>Tabb, pilar</translation>
    </message>
    <message id="labels:cap.esc">
        <source>Esc</source>
        <extracomment>As it is printed on the key.</extracomment>
        <translation>Esc</translation>
    </message>
    <message id="labels:cap.digits">
        <source>0 to 10</source>
        <extracomment>As it is printed on the key.</extracomment>
        <translation>0 till 10</translation>
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
        <translation>Den mörka knappen; även en fotkontakt</translation>
    </message>
    <message id="labels:keys.enter">
        <source>The part that has the focus</source>
        <extracomment>What the key does.</extracomment>
        <translation>Den del som har fokus</translation>
    </message>
    <message id="labels:keys.tab">
        <source>Move the focus</source>
        <extracomment>What the key does.</extracomment>
        <translation>Flytta fokus</translation>
    </message>
    <message id="labels:keys.esc">
        <source>Back; in a session: pause and ask</source>
        <extracomment>What the key does.</extracomment>
        <translation>Tillbaka; i ett pass: pausa och fråga</translation>
    </message>
    <message id="labels:keys.digits">
        <source>Pain, where it is asked; after P too</source>
        <extracomment>What the key does.</extracomment>
        <translation>Smärta, där den frågas; även efter P</translation>
    </message>
    <message id="labels:keys.n">
        <source>None of these</source>
        <extracomment>What the key does.</extracomment>
        <translation>Inget av detta</translation>
    </message>
    <message id="labels:keys.z">
        <source>Zero again</source>
        <extracomment>What the key does.</extracomment>
        <translation>Nolla igen</translation>
    </message>
    <message id="labels:keys.o">
        <source>Open a plan</source>
        <extracomment>What the key does.</extracomment>
        <translation>Öppna en plan</translation>
    </message>
    <message id="labels:keys.c">
        <source>Check the scale</source>
        <extracomment>What the key does.</extracomment>
        <translation>Kontrollera vågen</translation>
    </message>
    <message id="labels:keys.p">
        <source>Pain in a session</source>
        <extracomment>What the key does.</extracomment>
        <translation>Smärta under ett pass</translation>
    </message>
    <message id="labels:keys.m">
        <source>Mute for 2 min, again to end</source>
        <extracomment>What the key does.</extracomment>
        <translation>Tyst i 2 min, igen för ljud</translation>
    </message>
    <message id="labels:keys.v">
        <source>Say state, load and time left</source>
        <extracomment>What the key does.</extracomment>
        <translation>Säg läge, last och tid kvar</translation>
    </message>
    <message id="labels:keys.size">
        <source>Text size</source>
        <extracomment>What the key does.</extracomment>
        <translation>Textstorlek</translation>
    </message>
    <message id="labels:keys.f11">
        <source>Full screen</source>
        <extracomment>What the key does.</extracomment>
        <translation>Helskärm</translation>
    </message>
    <message id="labels:keys.quit">
        <source>Quit; not while a session runs</source>
        <extracomment>What the key does.</extracomment>
        <translation>Avsluta; inte under ett pass</translation>
    </message>
    <message id="labels:said.left.run">
        <source>{time} left, clock running</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{time} kvar, klockan går</translation>
    </message>
    <message id="labels:said.left.wait">
        <source>{time} left, clock waiting</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{time} kvar, klockan väntar</translation>
    </message>
    <message id="labels:said.left">
        <source>{state}. {load}. {time} left.</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{state}. {load}. {time} kvar.</translation>
    </message>
    <message id="labels:said.left.name">
        <source>Time left</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Tid kvar</translation>
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
        <translation>Tid</translation>
    </message>
    <message id="labels:said.training">
        <source>Training</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Träning</translation>
    </message>
    <message id="labels:said.header">
        <source>Header</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Sidhuvud</translation>
    </message>
    <message id="labels:said.load">
        <source>Load</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Last</translation>
    </message>
    <message id="labels:said.shown">
        <source>Load shown by the scale: {load}</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Last enligt vågen: {load}</translation>
    </message>
    <message id="labels:said.noguide">
        <source>No guidance</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Ingen anvisning</translation>
    </message>
    <message id="labels:said.trace">
        <source>Trace</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Kurva</translation>
    </message>
    <message id="labels:said.gauge">
        <source>Gauge</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Mätare</translation>
    </message>
    <message id="labels:said.gauge.of">
        <source>Band {band}, limit {limit}</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Målområde {band}, gräns {limit}</translation>
    </message>
    <message id="labels:said.last">
        <source>Last 30 s: {inside} in band, {below} below</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Senaste 30 s: {inside} i målområdet, {below} under</translation>
    </message>
    <message id="labels:said.last.above">
        <source>Last 30 s. {inside} in band. {below} below. {above} above.</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Senaste 30 s. {inside} i målområdet. {below} under. {above} över.</translation>
    </message>
    <message id="labels:said.bouts">
        <source>Bouts</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Omgångar</translation>
    </message>
    <message id="labels:said.bouts.of">
        <source>{bout}, {done} of {total}</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{bout}, {done} av {total}</translation>
    </message>
    <message id="labels:said.share">
        <source>{value} per cent</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{value} procent</translation>
    </message>
    <message id="labels:said.step">
        <source>Step {number} of {count}: {name}</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Steg {number} av {count}: {name}</translation>
    </message>
    <message id="labels:said.real">
        <source>Real scale</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Verklig våg</translation>
    </message>
    <message id="labels:said.pain">
        <source>Pain {value} of 10</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Smärta {value} av 10</translation>
    </message>
    <message id="labels:said.pain.of">
        <source>{what}: {value} of 10</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{what}: {value} av 10</translation>
    </message>
    <message id="labels:said.target">
        <source>Target {load}, {band}</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Mål {load}, {band}</translation>
    </message>
    <message id="labels:said.notimes">
        <source>No times yet</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Inga tider än</translation>
    </message>
    <message id="labels:said.noreadings">
        <source>No readings yet</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Inga mätvärden än</translation>
    </message>
    <message id="labels:said.readings">
        <source>{count} readings in the last 30 s</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{count} mätvärden de senaste 30 s</translation>
    </message>
    <message id="labels:said.reading">
        <source>1 reading in the last 30 s</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>1 mätvärde de senaste 30 s</translation>
    </message>
    <message id="labels:said.overview">
        <source>Load over {time}, {count} gaps without reading</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Last under {time}, {count} luckor utan värden</translation>
    </message>
    <message id="labels:said.overview.one">
        <source>Load over {time}, 1 gap without reading</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Last under {time}, 1 lucka utan värden</translation>
    </message>
    <message id="labels:said.overview.none">
        <source>Load over {time}, no gap</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Last under {time}, ingen lucka</translation>
    </message>
    <message id="labels:said.noweights">
        <source>No known weights</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Inga kända vikter</translation>
    </message>
    <message id="labels:said.errors">
        <source>Errors at known weights, the worst {load}</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Fel vid kända vikter, det största {load}</translation>
    </message>
    <message id="labels:said.passed">
        <source>Passed</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Godkänt</translation>
    </message>
    <message id="labels:said.failed">
        <source>Failed</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Underkänt</translation>
    </message>
    <message id="labels:said.key">
        <source>Key: {key}</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Tangent: {key}</translation>
    </message>
    <message id="labels:said.ring">
        <source>Focus ring</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Fokusring</translation>
    </message>
    <message id="labels:said.awake">
        <source>A loading session runs</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Ett belastningspass pågår</translation>
    </message>
</context>
</TS>
