"""The pretended bluetoothd as a process: commands come as JSON lines on stdin, answers go to stdout.

Run as ``python -m support.bluez.server BUS_ADDRESS``; the other end is control.py.
"""

import asyncio
import json
import sys
import time
from collections.abc import Callable
from typing import Any

from support.bluez.daemon import Daemon, Fault
from support.bluez.objects import Device
from support.bluez.scales import Load, Puppet, make

Job = dict[str, Any]


class Server:
    """Performs one command after the other on a :class:`Daemon`."""

    def __init__(self, daemon: Daemon) -> None:
        self.daemon = daemon
        self.radio = daemon.radio
        self._jobs: dict[str, Callable[[Job], Any]] = {
            "add": self._add,
            "load": self._load,
            "drop": lambda job: self.radio.unlink(self._device(job)),
            "range": self._range,
            "hold_link": lambda job: self.radio.link(self._device(job)),
            "forget": lambda job: self.radio.forget(self._device(job)),
            "replay": lambda job: self.radio.replay(self._device(job), what=job["what"]),
            "notify": self._notify,
            "puppet": self._puppet,
            "fail": lambda job: self.daemon.faults.append(Fault(**job["fault"])),
            "power": lambda job: self.radio.set_power(on=job["on"]),
            "adapter": lambda job: self.radio.set_adapter(present=job["present"]),
            "disconnect_delay": self._disconnect_delay,
            "status": self._status,
            "reset": lambda _: self.daemon.reset(),
        }

    async def perform(self, job: Job) -> Any:
        if job["do"] == "daemon":
            await (self.daemon.come_back() if job["on"] else self.daemon.leave())
            return None
        if job["do"] == "clients":
            return await self.daemon.clients()
        return self._jobs[job["do"]](job)

    def _device(self, job: Job) -> Device:
        return next(d for d in self.radio.devices.values() if d.scale.address == job["address"])

    def _add(self, job: Job) -> None:
        scale = make(job["kind"], job["address"], **job["given"])
        self.radio.add(Device(scale))

    def _load(self, job: Job) -> None:
        points = [(float(t_s), float(kg)) for t_s, kg in job["points"]]
        self._device(job).scale.load = Load(points, job["sway_kg"], time.monotonic())

    def _range(self, job: Job) -> None:
        device = self._device(job)
        device.in_range = job["on"]
        if not device.in_range and job["drop"]:
            self.radio.unlink(device)

    def _notify(self, job: Job) -> None:
        value = (job["characteristic"], bytes.fromhex(job["value"]))
        self.radio.notify(self._device(job), [value] * job["times"])

    def _puppet(self, job: Job) -> Any:
        """Let a puppet say something; what was done to it since."""
        device = self._device(job)
        scale = device.scale
        assert isinstance(scale, Puppet)
        if job.get("drop"):
            self.radio.unlink(device)
        for manufacturer, data in job.get("adverts", ()):
            scale.manufacturer = {int(key): bytes.fromhex(value) for key, value in manufacturer.items()}
            scale.data = {key: bytes.fromhex(value) for key, value in data.items()}
            self.radio.advertise(device)
        self.radio.notify(device, [(uuid, bytes.fromhex(value)) for uuid, value in job.get("says", ())])
        seen, scale.seen = scale.seen, []
        return {"seen": seen, "connected": device.connected}

    def _disconnect_delay(self, job: Job) -> None:
        self.daemon.disconnect_delay_s = job["delay_s"]

    def _status(self, job: Job) -> Any:
        devices = {device.scale.address: device.status() for device in self.radio.devices.values()}
        return {"discovering": len(self.radio.discovering), "devices": devices}


async def serve(address: str) -> None:
    daemon = Daemon(address)
    await daemon.start()
    server = Server(daemon)
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), sys.stdin
    )
    _say({"ready": True})
    while line := await reader.readline():
        try:
            _say({"result": await server.perform(json.loads(line))})
        except Exception as error:
            _say({"error": repr(error)})


def _say(answer: Job) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1]))
